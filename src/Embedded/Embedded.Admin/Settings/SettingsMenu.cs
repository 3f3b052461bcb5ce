using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace Embedded.Admin.Settings;

/// <summary>Puts the pages of settings into the admin's menu.</summary>
internal sealed class SettingsMenu(IEnumerable<ISettingsGroups> sources, IStringLocalizer<SettingsMenu> localizer) : AdminNavigationProvider
{
    /// <inheritdoc/>
    protected override async ValueTask BuildAsync(NavigationBuilder builder)
    {
        var groups = new List<SettingsGroup>();
        foreach (var source in sources)
        {
            groups.AddRange(await source.ListAsync());
        }

        builder.Add(localizer["Settings"], NavigationConstants.AdminMenuConfigurationPosition, entry =>
        {
            entry.Id("settings").AddClass("icon-class-fa-gear");
            foreach (var group in groups)
            {
                entry.Add(new LocalizedString(group.Title, group.Title), group.Position, page => page
                    .Id("settings-" + group.Id)
                    .Permission(group.Permission)
                    .Action(new RouteValueDictionary { ["area"] = "OrchardCore.Settings", ["controller"] = "Admin", ["action"] = "Index", ["groupId"] = group.Id }));
            }
        });
    }
}
