using OrchardCore.Environment.Shell.Scope;

namespace OrchardCore.Environment.Shell;

internal sealed class ShellReleaseManager : IShellReleaseManager
{
    private readonly IShellHost _shellHost;
    private bool _requested;
    private bool _suspended;

    public ShellReleaseManager(IShellHost shellHost) => _shellHost = shellHost;

    public void RequestRelease()
    {
        _suspended = false;

        if (_requested)
        {
            return;
        }

        _requested = true;
        ShellScope.AddDeferredTask(scope => _suspended ? Task.CompletedTask : _shellHost.ReleaseShellContextAsync(scope.ShellContext.Settings));
    }

    public void SuspendReleaseRequest() => _suspended = true;
}
