using Microsoft.Extensions.Primitives;

namespace OrchardCore.BackgroundTasks;

/// <summary>Supplies the stored settings of background tasks, and says when they changed.</summary>
public interface IBackgroundTaskSettingsProvider
{
    IChangeToken ChangeToken { get; }

    /// <summary>The task's stored settings; null where none are stored.</summary>
    Task<BackgroundTaskSettings?> GetSettingsAsync(IBackgroundTask task);
}
