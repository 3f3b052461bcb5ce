using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Cache;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Modules;

namespace OrchardCore.Environment.Shell.Scope;

/// <summary>
/// A piece of work within a tenant: its services, and what is to be done when the work ends. It keeps the tenant's
/// container alive until it is disposed.
/// </summary>
public sealed class ShellScope : IServiceScope, IAsyncDisposable
{
    private static readonly AsyncLocal<Holder?> _current = new();

    // The tenant that this flow is activating: what its events do in other scopes must not wait for itself.
    private static readonly AsyncLocal<ShellContext?> _activating = new();

    private readonly AsyncServiceScope _serviceScope;
    private readonly Dictionary<object, object?> _items = [];
    private readonly List<Func<ShellScope, Task>> _beforeDispose = [];
    private readonly List<Func<ShellScope, Task>> _lastBeforeDispose = [];
    private readonly List<Func<ShellScope, Exception, Task>> _exceptionHandlers = [];
    private readonly List<Func<ShellScope, Task>> _deferredTasks = [];
    private ShellScope? _taskKeeper;
    private readonly HashSet<string> _deferredSignals = [];
    private Holder? _holder;
    private bool _failed;
    private bool _ended;
    private bool _disposed;

    /// <summary>Use <see cref="ShellContext.CreateScopeAsync"/>, which counts the scope.</summary>
    public ShellScope(ShellContext shellContext)
    {
        ShellContext = shellContext;
        _serviceScope = shellContext.ServiceProvider.CreateAsyncScope();
    }

    public static ShellScope? Current => _current.Value?.Scope;

    public static ShellContext? Context => Current?.ShellContext;

    public static IServiceProvider Services =>
        Current?.ServiceProvider ?? throw new InvalidOperationException("There is no shell scope here. Use IShellHost.GetScopeAsync() and ShellScope.UsingAsync().");

    public ShellContext ShellContext { get; }

    public IServiceProvider ServiceProvider => _serviceScope.ServiceProvider;

    public static async Task<ShellScope> CreateChildScopeAsync() =>
        await CreateChildScopeAsync(Required().ShellContext.Settings);

    public static async Task<ShellScope> CreateChildScopeAsync(ShellSettings settings) =>
        await Host().GetScopeAsync(settings);

    public static async Task<ShellScope> CreateChildScopeAsync(string tenant) =>
        await Host().GetScopeAsync(tenant);

    public static async Task UsingChildScopeAsync(Func<ShellScope, Task> execute, bool activateShell = true) =>
        await (await CreateChildScopeAsync()).UsingAsync(execute, activateShell);

    public static async Task UsingChildScopeAsync(ShellSettings settings, Func<ShellScope, Task> execute, bool activateShell = true) =>
        await (await CreateChildScopeAsync(settings)).UsingAsync(execute, activateShell);

    public static async Task UsingChildScopeAsync(string tenant, Func<ShellScope, Task> execute, bool activateShell = true) =>
        await (await CreateChildScopeAsync(tenant)).UsingAsync(execute, activateShell);

    public static void Set(object key, object? value)
    {
        if (Current is { } scope)
        {
            scope._items[key] = value;
        }
    }

    public static object? Get(object key) => Current?._items.GetValueOrDefault(key);

    public static T? Get<T>(object key) => Current?._items.GetValueOrDefault(key) is T value ? value : default;

    public static T GetOrCreate<T>(object key) where T : class, new() => GetOrCreate(key, static () => new T());

    public static T GetOrCreate<T>(object key, Func<T> factory)
    {
        if (Current is not { } scope)
        {
            return factory();
        }

        if (scope._items.TryGetValue(key, out var found) && found is T value)
        {
            return value;
        }

        value = factory();
        scope._items[key] = value;

        return value;
    }

    public static void SetFeature<T>(T value) => Set(typeof(T), value);

    public static T? GetFeature<T>() => Get<T>(typeof(T));

    public static T GetOrCreateFeature<T>() where T : class, new() => GetOrCreate<T>(typeof(T));

    public static T GetOrCreateFeature<T>(Func<T> factory) => GetOrCreate(typeof(T), factory);

    /// <summary>Runs before the scope's services are disposed; the last ones save.</summary>
    public static void RegisterBeforeDispose(Func<ShellScope, Task> callback, bool last = false) => Required().AddBeforeDispose(callback, last);

    /// <summary>Signals once the scope has saved.</summary>
    public static void AddDeferredSignal(string key) => Required()._deferredSignals.Add(key);

    /// <summary>Runs in a scope of its own once this one has saved.</summary>
    public static void AddDeferredTask(Func<ShellScope, Task> task) => Required().AddTask(task);

    public static void AddExceptionHandler(Func<ShellScope, Exception, Task> handler) => Required()._exceptionHandlers.Add(handler);

    /// <summary>Makes this the current scope of what the caller does next.</summary>
    public void StartAsyncFlow()
    {
        _holder = new Holder { Scope = this };
        _current.Value = _holder;
    }

    /// <summary>Runs the work within this scope, ends it (saving) and disposes of it. An exception of the work cancels its changes.</summary>
    public async Task UsingAsync(Func<ShellScope, Task> execute, bool activateShell = true)
    {
        if (Current == this)
        {
            await execute(this);

            return;
        }

        await using (this)
        {
            StartAsyncFlow();

            try
            {
                if (activateShell)
                {
                    await ActivateAsync();
                }

                await execute(this);
            }
            catch (Exception exception)
            {
                await HandleExceptionAsync(exception);

                throw;
            }
            finally
            {
                await EndAsync();
            }
        }
    }

    /// <summary>Runs the work within this scope's services only, without ending it.</summary>
    public async Task UsingServiceScopeAsync(Func<ShellScope, Task> execute)
    {
        if (Current == this)
        {
            await execute(this);

            return;
        }

        await using (this)
        {
            StartAsyncFlow();
            await execute(this);
        }
    }

    /// <summary>Lets the scope's handlers undo what it did.</summary>
    public async Task HandleExceptionAsync(Exception e)
    {
        _failed = true;

        foreach (var handler in _exceptionHandlers.ToList())
        {
            await handler(this, e);
        }
    }

    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    public async ValueTask DisposeAsync()
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;

        try
        {
            if (ShellContext.IsLastScope() && ShellContext.IsActivated)
            {
                await TerminateAsync();
            }

            await _serviceScope.DisposeAsync();
        }
        finally
        {
            if (_holder is { } holder)
            {
                holder.Scope = null;
            }

            await ShellContext.EndScopeAsync();
        }
    }

    internal void AddBeforeDispose(Func<ShellScope, Task> callback, bool last)
    {
        if (last)
        {
            _lastBeforeDispose.Add(callback);
        }
        else
        {
            _beforeDispose.Add(callback);
        }
    }

    internal void AddTask(Func<ShellScope, Task> task)
    {
        if (_taskKeeper is { } keeper)
        {
            keeper.AddTask(task);
        }
        else
        {
            _deferredTasks.Add(task);
        }
    }

    /// <summary>Leaves the tasks that are deferred in this scope to another one that ends later.</summary>
    internal void LeaveTasksTo(ShellScope keeper) => _taskKeeper = keeper;

    internal void AddSignal(string key) => _deferredSignals.Add(key);

    internal void AddHandler(Func<ShellScope, Exception, Task> handler) => _exceptionHandlers.Add(handler);

    private static ShellScope Required() =>
        Current ?? throw new InvalidOperationException("There is no shell scope here. Use IShellHost.GetScopeAsync() and ShellScope.UsingAsync().");

    private static IShellHost Host() => Required().ShellContext.ServiceProvider.GetRequiredService<IShellHost>();

    private async Task ActivateAsync()
    {
        if (ShellContext.IsActivated || _activating.Value == ShellContext)
        {
            return;
        }

        await ShellContext.Activation.WaitAsync();
        _activating.Value = ShellContext;

        try
        {
            if (ShellContext.IsActivated)
            {
                return;
            }

            // The events change data of their own: they get a scope that is saved before the work begins.
            if (await ShellContext.CreateScopeAsync() is { } activation)
            {
                await activation.UsingAsync(
                    static async scope =>
                    {
                        var events = scope.ServiceProvider.GetServices<IModularTenantEvents>().ToList();

                        foreach (var tenantEvents in events)
                        {
                            await tenantEvents.ActivatingAsync();
                        }

                        foreach (var tenantEvents in Enumerable.Reverse(events))
                        {
                            await tenantEvents.ActivatedAsync();
                        }
                    },
                    activateShell: false);
            }

            ShellContext.IsActivated = true;
        }
        finally
        {
            _activating.Value = null;
            ShellContext.Activation.Release();
        }
    }

    private async Task TerminateAsync()
    {
        var logger = ServiceProvider.GetRequiredService<ILogger<ShellScope>>();
        var events = ServiceProvider.GetServices<IModularTenantEvents>().ToList();

        await events.InvokeAsync(static tenantEvents => tenantEvents.TerminatingAsync(), logger);
        events.Reverse();
        await events.InvokeAsync(static tenantEvents => tenantEvents.TerminatedAsync(), logger);
    }

    private async Task EndAsync()
    {
        if (_ended)
        {
            return;
        }

        _ended = true;

        try
        {
            await RunBeforeDisposeAsync();
        }
        catch (Exception exception) when (!_failed)
        {
            await HandleExceptionAsync(exception);

            throw;
        }

        if (_failed)
        {
            return;
        }

        if (_deferredSignals.Count > 0)
        {
            var signal = ServiceProvider.GetRequiredService<ISignal>();

            foreach (var key in _deferredSignals)
            {
                await signal.SignalTokenAsync(key);
            }
        }

        await RunDeferredTasksAsync();
    }

    private async Task RunBeforeDisposeAsync()
    {
        // A callback may register another.
        for (var i = 0; i < _beforeDispose.Count; i++)
        {
            await _beforeDispose[i](this);
        }

        for (var i = 0; i < _lastBeforeDispose.Count && !_failed; i++)
        {
            await _lastBeforeDispose[i](this);
        }
    }

    private async Task RunDeferredTasksAsync()
    {
        if (_deferredTasks.Count == 0)
        {
            return;
        }

        var host = ShellContext.ServiceProvider.GetRequiredService<IShellHost>();
        var logger = ServiceProvider.GetRequiredService<ILogger<ShellScope>>();

        foreach (var task in _deferredTasks)
        {
            try
            {
                // The same container while it lives: one that is being set up is not the host's yet.
                var scope = await ShellContext.CreateScopeAsync() ?? await host.GetScopeAsync(ShellContext.Settings);
                await scope.UsingAsync(task, activateShell: scope.ShellContext != ShellContext || ShellContext.IsActivated);
            }
            catch (Exception exception) when (!exception.IsFatal())
            {
                logger.LogError(exception, "A deferred task failed on tenant '{Tenant}'.", ShellContext.Settings.Name);
            }
        }
    }

    /// <summary>Lets every flow that saw this scope see that it has ended.</summary>
    private sealed class Holder
    {
        public ShellScope? Scope { get; set; }
    }
}
