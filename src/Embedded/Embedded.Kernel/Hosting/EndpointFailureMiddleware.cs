using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;

namespace Embedded.Hosting;

/// <summary>
/// Stands right before the endpoints. What one of them threw takes back the request's changes before anything else can
/// answer, and save them; API callers get the problem as JSON, others the page of whoever has one for the status.
/// </summary>
internal sealed class EndpointFailureMiddleware(RequestDelegate next, ILogger<EndpointFailureMiddleware> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (Exception exception) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested && !exception.IsFatal())
        {
            var status = RequestFailure.StatusOf(exception);
            if (status >= StatusCodes.Status500InternalServerError)
            {
                logger.LogError(exception, "{Method} {Path} failed.", context.Request.Method, context.Request.Path);
            }

            await ShellScope.Current!.HandleExceptionAsync(exception);
            RequestFailure.Prepare(context, status);
            if (RequestFailure.WantsJson(context.Request))
            {
                await RequestFailure.WriteJsonAsync(context);
            }
        }
    }
}
