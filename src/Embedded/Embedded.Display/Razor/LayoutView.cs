using Embedded.Display.Layers;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Layout;

namespace Embedded.Display.Razor;

/// <summary>Hands a view's output to the layout's Content zone, and renders the theme's layout around it.</summary>
internal sealed class LayoutView : OrchardCore.DisplayManagement.Razor.RazorPage<object>
{
    public const string Location = "/ThemeLayout.cshtml";

    private const string BodyZone = "Content";

    public override async Task ExecuteAsync()
    {
        var body = RenderLayoutBody();
        var layout = ThemeLayout ?? throw new InvalidOperationException($"The view has no {nameof(ILayoutAccessor)}'s layout.");
        await layout.Zones[BodyZone].AddAsync(body, string.Empty);
        foreach (var contributor in Context.RequestServices.GetServices<ILayoutContributor>())
        {
            await contributor.ContributeAsync(layout);
        }

        Write(await DisplayAsync(layout));
    }
}
