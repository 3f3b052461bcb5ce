using Microsoft.Extensions.Localization;
using OrchardCore.Media;
using OrchardCore.Navigation;

namespace Embedded.Admin.Library;

/// <summary>Puts the library into the admin's menu.</summary>
internal sealed class LibraryMenu(IStringLocalizer<LibraryMenu> localizer) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(localizer["Media library"], "1.5", item => item
            .Id("media")
            .AddClass("icon-class-fa-images")
            .Action("Index", "Admin", "OrchardCore.Media")
            .Permission(Permissions.ManageOwnMedia));

        return ValueTask.CompletedTask;
    }
}
