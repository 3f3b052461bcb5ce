namespace OrchardCore.BackgroundTasks;

/// <summary>The schedule of one background task: its defaults, or what the site stored instead.</summary>
public class BackgroundTaskSettings
{
    public string Name { get; set; } = string.Empty;

    public bool Enable { get; set; } = true;

    public string Schedule { get; set; } = "* * * * *";

    public string Title { get; set; } = string.Empty;

    public string Description { get; set; } = string.Empty;

    public int LockTimeout { get; set; }

    public int LockExpiration { get; set; }

    public bool UsePipeline { get; set; }

    /// <summary>Whether the task must hold its lock while it runs.</summary>
    public bool IsAtomic => LockTimeout > 0 && LockExpiration > 0;
}
