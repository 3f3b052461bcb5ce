using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Flows.Models;
using OrchardCore.Modules;

namespace Embedded.Admin.Editors.Nested;

/// <summary>Items inside items.</summary>
[Feature("OrchardCore.Flows")]
[RequireFeatures("OrchardCore.Admin")]
internal sealed class FlowsEditorStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.TryAddScoped<NestedItems>();
        services.AddContentPart<BagPart>().ForEditor<BagPartEditor>();
        services.AddContentPart<FlowPart>().ForEditor<FlowPartEditor>();
    }
}
