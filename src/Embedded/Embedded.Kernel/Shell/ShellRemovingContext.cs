namespace OrchardCore.Environment.Shell.Removing;

/// <summary>The removal of a tenant.</summary>
public class ShellRemovingContext
{
    public ShellSettings ShellSettings { get; set; } = default!;

    public bool LocalResourcesOnly { get; set; }

    public bool FailedOnLockTimeout { get; set; }

    public string? ErrorMessage { get; set; }

    public Exception? Error { get; set; }

    public bool Success => ErrorMessage is null;
}
