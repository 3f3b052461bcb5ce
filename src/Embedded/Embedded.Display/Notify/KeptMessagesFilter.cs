using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using OrchardCore.DisplayManagement.Notify;

namespace Embedded.Display.Notify;

/// <summary>Carries the messages of an action over its redirect to the next page. Pages for everyone may be kept, and take none.</summary>
internal sealed class KeptMessagesFilter(INotifier notifier, KeptMessages kept) : IAsyncResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is IKeepTempDataResult or LocalRedirectResult)
        {
            if (notifier.List() is { Count: > 0 } entries)
            {
                kept.Keep(context.HttpContext, entries);
            }
        }
        else if (context.Result is ViewResult && context.HttpContext.User.Identity?.IsAuthenticated == true)
        {
            kept.Take(context.HttpContext);
        }

        await next();
    }
}
