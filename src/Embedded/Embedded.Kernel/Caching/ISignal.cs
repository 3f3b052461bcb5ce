using Microsoft.Extensions.Primitives;
using OrchardCore.Modules;

namespace OrchardCore.Environment.Cache;

/// <summary>Change tokens by name: what is cached with one is dropped when its name is signalled.</summary>
public interface ISignal : IModularTenantEvents
{
    IChangeToken GetToken(string key);

    Task SignalTokenAsync(string key);
}
