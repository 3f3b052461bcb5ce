namespace OrchardCore.Environment.Shell.Scope;

/// <summary>Adds to what a scope does when it ends.</summary>
public static class ShellScopeExtensions
{
    public static ShellScope RegisterBeforeDispose(this ShellScope scope, Action<ShellScope> callback, bool last = false) =>
        scope.RegisterBeforeDispose(
            current =>
            {
                callback(current);

                return Task.CompletedTask;
            },
            last);

    public static ShellScope RegisterBeforeDispose(this ShellScope scope, Func<ShellScope, Task> callback, bool last = false)
    {
        scope.AddBeforeDispose(callback, last);

        return scope;
    }

    public static ShellScope AddDeferredSignal(this ShellScope scope, string key)
    {
        scope.AddSignal(key);

        return scope;
    }

    public static ShellScope AddDeferredTask(this ShellScope scope, Action<ShellScope> callback) =>
        scope.AddDeferredTask(
            current =>
            {
                callback(current);

                return Task.CompletedTask;
            });

    public static ShellScope AddDeferredTask(this ShellScope scope, Func<ShellScope, Task> task)
    {
        scope.AddTask(task);

        return scope;
    }

    public static ShellScope AddExceptionHandler(this ShellScope scope, Action<ShellScope, Exception> handler) =>
        scope.AddExceptionHandler(
            (current, exception) =>
            {
                handler(current, exception);

                return Task.CompletedTask;
            });

    public static ShellScope AddExceptionHandler(this ShellScope scope, Func<ShellScope, Exception, Task> handler)
    {
        scope.AddHandler(handler);

        return scope;
    }
}
