using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace Embedded.Admin.Home;

/// <summary>Puts the work desk at the top of the admin's menu.</summary>
internal sealed class HomeMenu(IStringLocalizer<HomeMenu> localizer) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(localizer["Work desk"], "0", item => item
            .Id("work-desk")
            .AddClass("icon-class-fa-house")
            .Action("Index", "Home", "OrchardCore.Admin"));

        return ValueTask.CompletedTask;
    }
}
