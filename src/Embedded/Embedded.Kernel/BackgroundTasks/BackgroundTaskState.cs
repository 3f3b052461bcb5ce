namespace OrchardCore.BackgroundTasks;

/// <summary>When a background task last started.</summary>
public class BackgroundTaskState
{
    public string Name { get; set; } = string.Empty;

    public DateTime LastStartTime { get; set; }
}
