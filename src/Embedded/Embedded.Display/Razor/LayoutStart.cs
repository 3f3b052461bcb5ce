using Microsoft.AspNetCore.Mvc.Razor;

namespace Embedded.Display.Razor;

/// <summary>Puts every page view into the theme's layout; a view that sets its own layout, or none, stays as it says.</summary>
internal sealed class LayoutStart : RazorPage<object>
{
    public const string Location = "/_ViewStart.cshtml";

    public override Task ExecuteAsync()
    {
        Layout = LayoutView.Location;

        return Task.CompletedTask;
    }
}
