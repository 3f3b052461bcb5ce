using Embedded.Display.Contents.Parts;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Modules;
using OrchardCore.Widgets.Models;

namespace Embedded.Display;

/// <summary>Displays the widgets of content items.</summary>
[Feature("OrchardCore.Widgets")]
internal sealed class WidgetsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
        => services.AddContentPart<WidgetsListPart>().ForDisplayMode<WidgetsListPartDisplayDriver>();
}
