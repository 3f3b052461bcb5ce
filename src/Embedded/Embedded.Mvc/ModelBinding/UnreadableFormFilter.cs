using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Embedded.Mvc.ModelBinding;

/// <summary>
/// Answers 400 where a posted form has more fields than are read, or is cut off. MVC would call the action with nothing
/// bound at all, as if an empty form had come.
/// </summary>
internal sealed class UnreadableFormFilter : IActionFilter
{
    public void OnActionExecuting(ActionExecutingContext context)
    {
        if (!context.ModelState.IsValid
            && context.HttpContext.Request.HasFormContentType
            && context.HttpContext.Features.Get<IFormFeature>()?.Form is null)
        {
            context.Result = new BadRequestResult();
        }
    }

    public void OnActionExecuted(ActionExecutedContext context)
    {
    }
}
