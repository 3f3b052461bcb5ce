using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Builders.Models;
using OrchardCore.Environment.Shell.Scope;

namespace OrchardCore.Environment.Shell.Builders;

/// <summary>
/// A tenant's container and pipeline. Once released it takes no new scope; the last of those it still serves
/// disposes of it.
/// </summary>
public class ShellContext : IDisposable, IAsyncDisposable
{
    private readonly Lock _gate = new();
    private readonly List<WeakReference<ShellContext>> _dependents = [];
    private int _scopes;
    private bool _disposed;

    public ShellSettings Settings { get; set; } = default!;

    public ShellBlueprint Blueprint { get; set; } = default!;

    public IServiceProvider ServiceProvider { get; set; } = default!;

    public IShellPipeline? Pipeline { get; set; }

    public bool IsActivated { get; set; }

    public bool Released { get; private set; }

    public int ActiveScopes => _scopes;

    public long UtcTicks { get; } = DateTime.UtcNow.Ticks;

    internal SemaphoreSlim Activation { get; } = new(1, 1);

    internal SemaphoreSlim PipelineBuilding { get; } = new(1, 1);

    /// <summary>A scope, or null when the context has been released meanwhile: ask the shell host again.</summary>
    public Task<ShellScope?> CreateScopeAsync()
    {
        lock (_gate)
        {
            if (Released)
            {
                return Task.FromResult<ShellScope?>(null);
            }

            _scopes++;
        }

        return Task.FromResult<ShellScope?>(new ShellScope(this));
    }

    public async Task ReleaseAsync()
    {
        List<WeakReference<ShellContext>> dependents;
        bool idle;

        lock (_gate)
        {
            if (Released)
            {
                return;
            }

            Released = true;
            idle = _scopes == 0;
            dependents = [.. _dependents];
        }

        foreach (var dependent in dependents)
        {
            if (dependent.TryGetTarget(out var context))
            {
                await context.ReleaseAsync();
            }
        }

        if (idle)
        {
            await DisposeAsync();
        }
    }

    /// <summary>Releases the other context too when this one is released.</summary>
    public Task AddDependentShellAsync(ShellContext shellContext)
    {
        lock (_gate)
        {
            if (!Released)
            {
                _dependents.RemoveAll(dependent => !dependent.TryGetTarget(out _));
                _dependents.Add(new WeakReference<ShellContext>(shellContext));

                return Task.CompletedTask;
            }
        }

        return shellContext.ReleaseAsync();
    }

    public void Dispose()
    {
        if (TryBeginDispose())
        {
            (ServiceProvider as IDisposable)?.Dispose();
            End();
        }

        GC.SuppressFinalize(this);
    }

    public async ValueTask DisposeAsync()
    {
        if (TryBeginDispose())
        {
            if (ServiceProvider is IAsyncDisposable asyncDisposable)
            {
                await asyncDisposable.DisposeAsync();
            }
            else
            {
                (ServiceProvider as IDisposable)?.Dispose();
            }

            End();
        }

        GC.SuppressFinalize(this);
    }

    /// <summary>Whether a scope that ends now is the last of a released context.</summary>
    internal bool IsLastScope()
    {
        lock (_gate)
        {
            return Released && _scopes == 1;
        }
    }

    internal async ValueTask EndScopeAsync()
    {
        bool idle;

        lock (_gate)
        {
            _scopes--;
            idle = Released && _scopes == 0;
        }

        if (idle)
        {
            await DisposeAsync();
        }
    }

    private bool TryBeginDispose()
    {
        lock (_gate)
        {
            Released = true;

            if (_disposed)
            {
                return false;
            }

            return _disposed = true;
        }
    }

    private void End()
    {
        Pipeline = null;
        Activation.Dispose();
        PipelineBuilding.Dispose();
    }
}
