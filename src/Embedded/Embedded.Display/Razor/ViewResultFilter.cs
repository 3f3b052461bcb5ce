using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Embedded.Display.Razor;

/// <summary>Prepares the theme before an action's view is looked for.</summary>
internal sealed class ViewResultFilter(RazorPageContext pages) : IAsyncResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is ViewResult or PartialViewResult or ViewComponentResult)
        {
            await pages.PrepareAsync(context.HttpContext);
        }

        await next();
    }
}
