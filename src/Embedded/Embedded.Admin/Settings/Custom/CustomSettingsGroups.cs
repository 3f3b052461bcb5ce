namespace Embedded.Admin.Settings.Custom;

internal sealed class CustomSettingsGroups(SettingsTypes types) : ISettingsGroups
{
    public async Task<IEnumerable<SettingsGroup>> ListAsync()
        => (await types.ListAsync()).Select(type => new SettingsGroup(type.Name, type.DisplayName, SettingsTypes.PermissionOf(type), "5"));
}
