using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;

namespace OrchardCore.Modules;

/// <summary>Calls each handler of an event; one that fails is logged and does not stop the others.</summary>
public static class InvokeExtensions
{
    public static void Invoke<TEvents>(this IEnumerable<TEvents> events, Action<TEvents> dispatch, ILogger logger)
    {
        foreach (var sink in events)
        {
            try
            {
                dispatch(sink);
            }
            catch (Exception exception)
            {
                HandleException(exception, logger, typeof(TEvents).Name, sink?.GetType().FullName ?? string.Empty);
            }
        }
    }

    public static void Invoke<TEvents, T1>(this IEnumerable<TEvents> events, Action<TEvents, T1> dispatch, T1 arg1, ILogger logger) =>
        events.Invoke(sink => dispatch(sink, arg1), logger);

    public static async Task InvokeAsync<TEvents>(this IEnumerable<TEvents> events, Func<TEvents, Task> dispatch, ILogger logger)
    {
        foreach (var sink in events)
        {
            try
            {
                await dispatch(sink);
            }
            catch (Exception exception)
            {
                HandleException(exception, logger, typeof(TEvents).Name, sink?.GetType().FullName ?? string.Empty);
            }
        }
    }

    public static Task InvokeAsync<TEvents, T1>(this IEnumerable<TEvents> events, Func<TEvents, T1, Task> dispatch, T1 arg1, ILogger logger) =>
        events.InvokeAsync(sink => dispatch(sink, arg1), logger);

    public static Task InvokeAsync<TEvents, T1, T2>(this IEnumerable<TEvents> events, Func<TEvents, T1, T2, Task> dispatch, T1 arg1, T2 arg2, ILogger logger) =>
        events.InvokeAsync(sink => dispatch(sink, arg1, arg2), logger);

    public static async Task<IEnumerable<TResult>> InvokeAsync<TEvents, TResult>(this IEnumerable<TEvents> events, Func<TEvents, Task<TResult>> dispatch, ILogger logger)
    {
        var results = new List<TResult>();

        await events.InvokeAsync(async sink => results.Add(await dispatch(sink)), logger);

        return results;
    }

    /// <summary>Logs an exception of a handler; one that says the process or the request is ending goes on.</summary>
    public static void HandleException(Exception ex, ILogger logger, string sourceType, string method)
    {
        if (ex is OperationCanceledException || ex.IsFatal())
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(ex);
        }

        logger.LogError(ex, "{Exception} thrown from {Source} by {Handler}.", ex.GetType().Name, sourceType, method);
    }
}
