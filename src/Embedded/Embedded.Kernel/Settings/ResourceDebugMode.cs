namespace OrchardCore.Settings;

/// <summary>Whether scripts and styles are served in their readable form.</summary>
public enum ResourceDebugMode
{
    FromConfiguration = 0,
    Enabled = 1,
    Disabled = 2,
}
