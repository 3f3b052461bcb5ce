using OrchardCore.Setup.Services;

namespace OrchardCore.Setup.Events;

/// <summary>Told when a site is set up, after its recipe ran.</summary>
public interface ISetupEventHandler
{
    Task SetupAsync(SetupContext context) => Task.CompletedTask;

    Task FailedAsync(SetupContext context) => Task.CompletedTask;

    Task SucceededAsync() => Task.CompletedTask;
}
