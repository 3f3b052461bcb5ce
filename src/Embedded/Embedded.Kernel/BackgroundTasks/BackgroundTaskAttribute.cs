namespace OrchardCore.BackgroundTasks;

/// <summary>The default schedule of a background task.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public sealed class BackgroundTaskAttribute : Attribute
{
    public bool Enable { get; set; } = true;

    /// <summary>A cron expression of five fields, or of six when it starts with seconds.</summary>
    public string Schedule { get; set; } = "*/5 * * * *";

    public string Title { get; set; } = string.Empty;

    public string Description { get; set; } = string.Empty;

    /// <summary>Milliseconds to wait for the task's lock; without a timeout and an expiration no lock is taken.</summary>
    public int LockTimeout { get; set; }

    /// <summary>Milliseconds after which the task's lock is free again.</summary>
    public int LockExpiration { get; set; }

    public bool UsePipeline { get; set; }
}
