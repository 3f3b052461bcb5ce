using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.DependencyInjection;
using Portal.TestSupport;
using YesSql;

namespace Portal.Integration.Tests.Editorial;

/// <summary>Counts what a site asks of its database.</summary>
internal sealed class StatementCount : ILogger
{
    private int _count;

    /// <summary>The number of statements while something is done.</summary>
    public static async Task<int> OfAsync(PortalSite site, Func<Task> act)
    {
        var counting = new StatementCount();
        IStore? store = null;
        await site.UsingScopeAsync(services =>
        {
            store = services.GetRequiredService<IStore>();

            return Task.CompletedTask;
        });
        store!.Configuration.Logger = counting;
        try
        {
            await act();
        }
        finally
        {
            store.Configuration.Logger = NullLogger.Instance;
        }

        return counting._count;
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
        => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        => Interlocked.Increment(ref _count);
}
