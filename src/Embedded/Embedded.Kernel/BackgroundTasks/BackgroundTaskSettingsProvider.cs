using Microsoft.Extensions.Primitives;
using OrchardCore.Environment.Cache;

namespace OrchardCore.BackgroundTasks.Services;

/// <summary>The settings that the site has stored.</summary>
public class BackgroundTaskSettingsProvider : IBackgroundTaskSettingsProvider
{
    private readonly BackgroundTaskManager _backgroundTaskManager;
    private readonly ISignal _signal;

    public BackgroundTaskSettingsProvider(BackgroundTaskManager backgroundTaskManager, ISignal signal)
    {
        _backgroundTaskManager = backgroundTaskManager;
        _signal = signal;
    }

    public IChangeToken ChangeToken => _signal.GetToken(BackgroundTaskManager.ChangedSignal);

    public async Task<BackgroundTaskSettings?> GetSettingsAsync(IBackgroundTask task) =>
        (await _backgroundTaskManager.GetDocumentAsync()).Settings.GetValueOrDefault(task.GetTaskName());
}
