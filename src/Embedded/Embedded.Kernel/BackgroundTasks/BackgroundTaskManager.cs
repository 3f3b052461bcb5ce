using OrchardCore.BackgroundTasks.Models;
using OrchardCore.Documents;
using OrchardCore.Environment.Cache;

namespace OrchardCore.BackgroundTasks.Services;

/// <summary>Stores the settings of background tasks.</summary>
public class BackgroundTaskManager
{
    internal const string ChangedSignal = "OrchardCore.BackgroundTasks.SettingsChanged";

    private readonly IDocumentManager<BackgroundTaskDocument> _documentManager;
    private readonly ISignal _signal;

    public BackgroundTaskManager(IDocumentManager<BackgroundTaskDocument> documentManager, ISignal signal)
    {
        _documentManager = documentManager;
        _signal = signal;
    }

    public Task<BackgroundTaskDocument> LoadDocumentAsync() => _documentManager.GetOrCreateMutableAsync();

    public Task<BackgroundTaskDocument> GetDocumentAsync() => _documentManager.GetOrCreateImmutableAsync();

    public async Task RemoveAsync(string name)
    {
        var document = await LoadDocumentAsync();
        document.Settings.Remove(name);
        await SaveAsync(document);
    }

    public async Task UpdateAsync(string name, BackgroundTaskSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);

        Embedded.BackgroundTasks.CronSchedule.Parse(settings.Schedule);
        var document = await LoadDocumentAsync();
        document.Settings[name] = settings;
        await SaveAsync(document);
    }

    private Task SaveAsync(BackgroundTaskDocument document) =>
        _documentManager.UpdateAsync(document, _ => _signal.SignalTokenAsync(ChangedSignal));
}
