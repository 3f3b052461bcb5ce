using OrchardCore.Environment.Shell.Scope;

namespace OrchardCore.Environment.Cache;

/// <summary>Signals that wait.</summary>
public static class SignalExtensions
{
    /// <summary>Signals after the current scope has saved its changes.</summary>
    public static void DeferredSignalToken(this ISignal _, string key) => ShellScope.AddDeferredSignal(key);
}
