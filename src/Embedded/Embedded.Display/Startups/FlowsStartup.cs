using Embedded.Display.Contents.Parts;
using Fluid;
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

        // Templates hand the widgets on to be displayed, so they get them as content items and not as JSON.
        services.Configure<TemplateOptions>(static options =>
        {
            options.MemberAccessStrategy.Register<FlowPart>(nameof(FlowPart.Widgets));
            options.MemberAccessStrategy.Register<BagPart>(nameof(BagPart.ContentItems));
        });
    }
}
