namespace Embedded.AuditTrail.SettingsChanges;

/// <summary>A setting, as it was and as it is.</summary>
internal sealed class SettingChange
{
    /// <summary>Where it stands among the settings.</summary>
    public string Place { get; set; } = "";

    /// <summary>What its editor called it then; null where the place tells.</summary>
    public string? Label { get; set; }

    /// <summary>What it was; null where it is not written down.</summary>
    public string? Before { get; set; }

    /// <summary>What it is now; null where it is not written down.</summary>
    public string? After { get; set; }
}
