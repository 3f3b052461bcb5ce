using Embedded.Display.Contents.Fields;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Modules;
using OrchardCore.Spatial.Fields;

namespace Embedded.Display;

/// <summary>Displays places.</summary>
[Feature("OrchardCore.Spatial")]
internal sealed class SpatialStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
        => services.AddContentField<GeoPointField>().ForDisplayMode<GeoPointFieldDisplayDriver>();
}
