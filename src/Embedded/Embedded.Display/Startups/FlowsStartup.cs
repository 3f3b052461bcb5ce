using Embedded.Display.Contents.Parts;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Flows.Models;
using OrchardCore.Modules;

namespace Embedded.Display;

/// <summary>Displays bags and flows.</summary>
[Feature("OrchardCore.Flows")]
internal sealed class FlowsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<BagPart>().ForDisplayMode<BagPartDisplayDriver>();
        services.AddContentPart<FlowPart>().ForDisplayMode<FlowPartDisplayDriver>();
    }
}
