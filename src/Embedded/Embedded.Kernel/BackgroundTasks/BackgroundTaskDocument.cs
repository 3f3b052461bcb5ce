using OrchardCore.Data.Documents;

namespace OrchardCore.BackgroundTasks.Models;

/// <summary>The stored settings of background tasks, by task name.</summary>
public class BackgroundTaskDocument : Document
{
    public Dictionary<string, BackgroundTaskSettings> Settings { get; init; } = new(StringComparer.OrdinalIgnoreCase);
}
