using Embedded.BackgroundTasks;
using Embedded.Time;
using OrchardCore.Modules;

namespace OrchardCore.BackgroundTasks;

/// <summary>Tells when one background task of one tenant is due.</summary>
public sealed class BackgroundTaskScheduler
{
    private readonly IClock _clock;
    private string? _expression;
    private CronSchedule? _schedule;

    public BackgroundTaskScheduler(string tenant, string name, DateTime referenceTime, IClock clock)
    {
        Tenant = tenant;
        Name = name;
        ReferenceTime = referenceTime;
        _clock = clock;
        Settings = new BackgroundTaskSettings { Name = name };
        State = new BackgroundTaskState { Name = name };
    }

    public string Name { get; }

    public string Tenant { get; }

    /// <summary>The task is due at the first moment of its schedule after this time.</summary>
    public DateTime ReferenceTime { get; set; }

    public BackgroundTaskSettings Settings { get; set; }

    public BackgroundTaskState State { get; set; }

    public ITimeZone? TimeZone { get; set; }

    public bool Released { get; set; }

    public bool Updated { get; set; }

    public bool CanRun() => Settings.Enable && !Released && NextRun() is { } next && next <= _clock.UtcNow;

    public void Run()
    {
        State.LastStartTime = _clock.UtcNow;
        ReferenceTime = State.LastStartTime;
    }

    internal DateTime? NextRun()
    {
        if (_schedule is null || _expression != Settings.Schedule)
        {
            _schedule = CronSchedule.Parse(Settings.Schedule);
            _expression = Settings.Schedule;
        }

        return _schedule.NextAfter(ReferenceTime, TimeZone is null ? TimeZoneInfo.Utc : SystemTimeZone.From(TimeZone).Info);
    }
}
