using System.Collections.Concurrent;
using Microsoft.Extensions.Primitives;
using OrchardCore.Modules;

namespace OrchardCore.Environment.Cache;

/// <summary>Signals within this process.</summary>
public class Signal : ModularTenantEvents, ISignal
{
    private readonly ConcurrentDictionary<string, CancellationTokenSource> _sources = new();

    public IChangeToken GetToken(string key) =>
        new CancellationChangeToken(_sources.GetOrAdd(key, static _ => new CancellationTokenSource()).Token);

    public void SignalToken(string key)
    {
        if (_sources.TryRemove(key, out var source))
        {
            source.Cancel();
        }
    }

    public Task SignalTokenAsync(string key)
    {
        SignalToken(key);

        return Task.CompletedTask;
    }
}
