using Embedded.Display.Contents.Fields;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Media.Fields;
using OrchardCore.Modules;

namespace Embedded.Display;

/// <summary>Displays media fields.</summary>
[Feature("OrchardCore.Media")]
internal sealed class MediaFieldStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
        => services.AddContentField<MediaField>().ForDisplayMode<MediaFieldDisplayDriver>();
}
