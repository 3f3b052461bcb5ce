using System.Reflection;

namespace OrchardCore.BackgroundTasks;

/// <summary>The name and the declared settings of a background task.</summary>
public static class BackgroundTaskExtensions
{
    public static string GetTaskName(this IBackgroundTask task)
    {
        ArgumentNullException.ThrowIfNull(task);

        return task.GetType().FullName!;
    }

    public static IBackgroundTask? GetTaskByName(this IEnumerable<IBackgroundTask> tasks, string name) =>
        tasks.LastOrDefault(task => task.GetTaskName() == name);

    public static BackgroundTaskSettings GetDefaultSettings(this IBackgroundTask task)
    {
        var settings = new BackgroundTaskSettings { Name = task.GetTaskName() };
        var declared = task.GetType().GetCustomAttribute<BackgroundTaskAttribute>();

        if (declared is null)
        {
            settings.Title = settings.Name;
            return settings;
        }

        settings.Enable = declared.Enable;
        settings.Schedule = declared.Schedule;
        settings.Title = string.IsNullOrWhiteSpace(declared.Title) ? settings.Name : declared.Title;
        settings.Description = declared.Description;
        settings.LockTimeout = declared.LockTimeout;
        settings.LockExpiration = declared.LockExpiration;
        settings.UsePipeline = declared.UsePipeline;

        return settings;
    }
}
