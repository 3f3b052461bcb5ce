using Embedded.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Embedded.Mvc.ModelBinding;

/// <summary>
/// Answers 507 where a form could not be read since the server's disk has no room for its files. The check of the form's token, which
/// reads it first, would say that the form is not valid.
/// </summary>
internal sealed class FullDiskFormFilter : IAsyncAlwaysRunResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is IAntiforgeryValidationFailedResult or BadRequestResult && await IsDiskFullAsync(context.HttpContext))
        {
            context.Result = new StatusCodeResult(StatusCodes.Status507InsufficientStorage);
        }

        await next();
    }

    private static async Task<bool> IsDiskFullAsync(HttpContext context)
    {
        if (!context.Request.HasFormContentType || context.Features.Get<IFormFeature>()?.Form is not null)
        {
            return false;
        }

        try
        {
            // It was read already, and fails as it did.
            await context.Request.ReadFormAsync(context.RequestAborted);

            return false;
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            return FullDisk.Is(exception);
        }
    }
}
