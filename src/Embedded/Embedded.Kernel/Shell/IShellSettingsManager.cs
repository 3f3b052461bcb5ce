namespace OrchardCore.Environment.Shell;

/// <summary>Reads and writes the tenants' settings.</summary>
public interface IShellSettingsManager
{
    ShellSettings CreateDefaultSettings();

    Task<IEnumerable<string>> LoadSettingsNamesAsync();

    Task<IEnumerable<ShellSettings>> LoadSettingsAsync();

    Task<ShellSettings?> LoadSettingsAsync(string tenant);

    Task SaveSettingsAsync(ShellSettings settings);

    Task RemoveSettingsAsync(ShellSettings settings);
}
