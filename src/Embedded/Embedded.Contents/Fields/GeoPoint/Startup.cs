using Embedded.Contents.Fields.GeoPoint;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;
using OrchardCore.Spatial.Fields;

namespace OrchardCore.Spatial;

[Feature("OrchardCore.Spatial")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) =>
        services.AddContentField<GeoPointField>().AddHandler<GeoPointFieldHandler>();
}
