namespace OrchardCore.Security.Settings;

/// <summary>The site's own security policies; what is empty stays as the runtime has it.</summary>
public class SecuritySettings
{
    /// <summary>Each directive ("script-src") with its sources ("'self'").</summary>
    public Dictionary<string, string?> ContentSecurityPolicy { get; set; } = [];

    public string ContentTypeOptions { get; set; } = "nosniff";

    /// <summary>Each browser feature ("camera") with who may use it ("self", or "()" for no one).</summary>
    public Dictionary<string, string?> PermissionsPolicy { get; set; } = [];

    public string? ReferrerPolicy { get; set; }

    /// <summary>Whether the settings come from the configuration and cannot be edited.</summary>
    public bool FromConfiguration { get; set; }
}
