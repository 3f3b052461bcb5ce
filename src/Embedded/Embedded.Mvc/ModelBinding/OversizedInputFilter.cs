using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;
using Microsoft.Extensions.Logging;

namespace Embedded.Mvc.ModelBinding;

/// <summary>
/// Answers 400 to more items or more nesting than model binding takes. MVC throws the same exception for it as for a
/// mistake of the site's own, which must stay a failure; the place that threw tells them apart.
/// </summary>
internal sealed class OversizedInputFilter(ILogger<OversizedInputFilter> logger) : IExceptionFilter
{
    public void OnException(ExceptionContext context)
    {
        if (context.Exception is not InvalidOperationException || !IsLimit(context.Exception))
        {
            return;
        }

        logger.LogInformation("A request to {Path} was refused: {Reason}", context.HttpContext.Request.Path, context.Exception.Message);
        context.Result = new BadRequestResult();
        context.ExceptionHandled = true;
    }

    private static bool IsLimit(Exception exception)
    {
        var type = new StackTrace(exception).GetFrame(0)?.GetMethod()?.DeclaringType;
        while (type?.DeclaringType is { } outer)
        {
            // An async method throws from a class of its own, within the one that it was written in.
            type = outer;
        }

        return type == typeof(DefaultModelBindingContext)
            || (type is not null && (type.IsGenericType ? type.GetGenericTypeDefinition() : type) == typeof(CollectionModelBinder<>));
    }
}
