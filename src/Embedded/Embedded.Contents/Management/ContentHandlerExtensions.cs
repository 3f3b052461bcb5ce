using OrchardCore.ContentManagement.Handlers;

namespace OrchardCore.ContentManagement;

/// <summary>
/// Runs an event through the handlers. Unlike Orchard Core's, a failing handler is not passed over:
/// the error reaches the caller, so that nothing half done is saved.
/// </summary>
internal static class ContentHandlerExtensions
{
    public static async Task InvokeAsync<TContext>(this IContentHandler[] handlers, TContext context, Func<IContentHandler, TContext, Task> dispatch)
    {
        foreach (var handler in handlers)
        {
            await dispatch(handler, context);
        }
    }
}
