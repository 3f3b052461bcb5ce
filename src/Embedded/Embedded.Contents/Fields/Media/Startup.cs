using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Media.Fields;
using OrchardCore.Modules;

namespace Embedded.Contents.Fields.Media;

[Feature("OrchardCore.Media")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) =>
        services.AddContentField<MediaField>().AddHandler<MediaFieldHandler>();
}
