using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Environment.Shell.Models;

namespace OrchardCore.Environment.Shell;

/// <summary>A tenant: its name, address, state and database.</summary>
public class ShellSettings
{
    public const string DefaultShellName = "Default";

    public static readonly char[] HostSeparators = [',', ' '];

    private readonly ShellConfiguration _settings;
    private readonly ShellConfiguration _configuration;

    public ShellSettings()
        : this(new ShellConfiguration(), new ShellConfiguration())
    {
    }

    /// <param name="settings">What tenants.json says.</param>
    /// <param name="configuration">What all of the tenant's configuration says.</param>
    public ShellSettings(ShellConfiguration settings, ShellConfiguration configuration)
    {
        _settings = settings;
        _configuration = configuration;
    }

    public ShellSettings(ShellSettings settings)
        : this(new ShellConfiguration(settings._settings), new ShellConfiguration(settings._configuration))
    {
        Name = settings.Name;
    }

    public string Name { get; set; } = string.Empty;

    public string? VersionId
    {
        get => _settings["VersionId"];
        set => _settings["VersionId"] = value;
    }

    public string? TenantId => _settings["TenantId"] ?? _settings["VersionId"];

    public string? RequestUrlHost
    {
        get => _settings["RequestUrlHost"];
        set => _settings["RequestUrlHost"] = value;
    }

    public string[] RequestUrlHosts =>
        RequestUrlHost?.Split(HostSeparators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    public string? RequestUrlPrefix
    {
        get => _settings["RequestUrlPrefix"]?.Trim(' ', '/');
        set => _settings["RequestUrlPrefix"] = value;
    }

    public TenantState State
    {
        get => Enum.TryParse<TenantState>(_settings["State"], ignoreCase: true, out var state) ? state : TenantState.Invalid;
        set => _settings["State"] = value.ToString();
    }

    public IShellConfiguration ShellConfiguration => _configuration;

    public string? this[string key]
    {
        get => _configuration[key];
        set => _configuration[key] = value;
    }

    internal ShellConfiguration Stored => _settings;
}
