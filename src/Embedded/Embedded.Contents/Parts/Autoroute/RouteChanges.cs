using OrchardCore.Environment.Shell.Scope;

namespace Embedded.Contents.Routing;

/// <summary>
/// Empties the cache of routes when addresses change: at once for this scope, and again after its transaction, because another
/// request may have looked up the old address in between.
/// </summary>
internal sealed class RouteChanges(RouteCache cache)
{
    private bool _deferred;

    public void Add()
    {
        cache.Clear();

        if (!_deferred && ShellScope.Current is not null)
        {
            _deferred = true;
            ShellScope.AddDeferredTask(_ =>
            {
                cache.Clear();

                return Task.CompletedTask;
            });
        }
    }
}
