using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Embedded.Mvc.ModelBinding;

/// <summary>A request that changes something and brings no form has an empty one: an action that looks into it finds nothing, instead of failing.</summary>
internal sealed class EmptyFormFilter : IResourceFilter
{
    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        var request = context.HttpContext.Request;
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) && !request.HasFormContentType)
        {
            request.Form = FormCollection.Empty;
        }
    }

    public void OnResourceExecuted(ResourceExecutedContext context)
    {
    }
}
