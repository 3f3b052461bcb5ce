using Microsoft.Extensions.Localization;
using OrchardCore.Settings;

namespace Embedded.Admin.Settings.General;

internal sealed class GeneralSettingsGroup(IStringLocalizer<GeneralSettingsGroup> localizer) : ISettingsGroups
{
    public Task<IEnumerable<SettingsGroup>> ListAsync()
        => Task.FromResult<IEnumerable<SettingsGroup>>([new(GeneralSettingsDriver.GroupId, localizer["General settings"], Permissions.ManageGroupSettings, "1")]);
}
