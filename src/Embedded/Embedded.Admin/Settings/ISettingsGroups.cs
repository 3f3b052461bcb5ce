namespace Embedded.Admin.Settings;

/// <summary>Names pages of settings.</summary>
internal interface ISettingsGroups
{
    Task<IEnumerable<SettingsGroup>> ListAsync();
}
