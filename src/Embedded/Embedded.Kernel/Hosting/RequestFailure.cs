using System.Data.Common;
using System.Text.Json;
using Embedded.Storage;
using Microsoft.AspNetCore.Http;

namespace Embedded.Hosting;

/// <summary>The answer to a request that failed: a status that fits, and nothing of how the site is built.</summary>
internal static class RequestFailure
{
    private const string RetryAfterSeconds = "10";

    public static int StatusOf(Exception exception)
    {
        for (var inner = exception; inner is not null; inner = inner.InnerException)
        {
            if (Classify(inner) is { } status)
            {
                return status;
            }
        }

        return StatusCodes.Status500InternalServerError;
    }

    public static bool WantsJson(HttpRequest request)
        => request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);

    /// <summary>Drops what was prepared of another answer; the body is for whoever writes the page.</summary>
    public static void Prepare(HttpContext context, int status)
    {
        CommitBeforeBody.Abandon(context);
        context.Response.Clear();
        context.Response.StatusCode = status;
        if (status == StatusCodes.Status503ServiceUnavailable)
        {
            context.Response.Headers.RetryAfter = RetryAfterSeconds;
        }
    }

    public static Task WriteJsonAsync(HttpContext context)
    {
        var status = context.Response.StatusCode;
        var problem = new { title = TitleOf(status), status, detail = DetailOf(status) };

        return context.Response.WriteAsJsonAsync(problem, (JsonSerializerOptions?)null, "application/problem+json", context.RequestAborted);
    }

    private static int? Classify(Exception exception) => exception switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        StoreException { Problem: StoreProblem.Taken } => StatusCodes.Status409Conflict,
        StoreException { Problem: StoreProblem.Full or StoreProblem.ReadOnly } => StatusCodes.Status507InsufficientStorage,
        StoreException { Problem: StoreProblem.Locked or StoreProblem.Unreachable or StoreProblem.NewerVersion } => StatusCodes.Status503ServiceUnavailable,
        _ when FullDisk.Is(exception) => StatusCodes.Status507InsufficientStorage,
        DbException { IsTransient: true } or TimeoutException => StatusCodes.Status503ServiceUnavailable,
        _ => null,
    };

    private static string TitleOf(int status) => status switch
    {
        StatusCodes.Status409Conflict => "Someone else was faster.",
        StatusCodes.Status503ServiceUnavailable => "The site is busy.",
        StatusCodes.Status507InsufficientStorage => "The site cannot store changes.",
        >= StatusCodes.Status500InternalServerError => "Something went wrong.",
        _ => "The request is not valid.",
    };

    private static string DetailOf(int status) => status switch
    {
        StatusCodes.Status409Conflict => "Nothing was changed. A value that must be unique, such as a path, was taken meanwhile: choose another one and save again.",
        StatusCodes.Status503ServiceUnavailable => "Nothing was changed. Try again in a few seconds.",
        StatusCodes.Status507InsufficientStorage => "Nothing was changed. The site's operator has to free space, or give the site the right to write.",
        >= StatusCodes.Status500InternalServerError => "Nothing was changed. The site's log tells its operator why.",
        _ => "The server could not read the request.",
    };
}
