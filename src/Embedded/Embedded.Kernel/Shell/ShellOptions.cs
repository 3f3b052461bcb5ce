namespace OrchardCore.Environment.Shell;

/// <summary>Where the shells keep their files.</summary>
public class ShellOptions
{
    /// <summary>App_Data, or where ORCHARD_APP_DATA says.</summary>
    public string ShellsApplicationDataPath { get; set; } = string.Empty;

    public string ShellsContainerName { get; set; } = string.Empty;
}
