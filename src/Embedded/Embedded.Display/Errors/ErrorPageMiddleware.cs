using System.Text;
using System.Text.Encodings.Web;
using Embedded.Display.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using OrchardCore.DisplayManagement;
using OrchardCore.Localization;

namespace Embedded.Display.Errors;

/// <summary>
/// Gives an error status its page. An exception is logged with its details and answered without any; where even the
/// theme's error page fails, a plain one takes its place.
/// </summary>
internal sealed class ErrorPageMiddleware(RequestDelegate next, ILogger<ErrorPageMiddleware> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (Exception exception) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            var status = exception is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError;
            if (status >= StatusCodes.Status500InternalServerError)
            {
                logger.LogError(exception, "The request {Method} {Path} failed.", context.Request.Method, context.Request.Path);
            }

            context.Response.Clear();
            context.Response.StatusCode = status;
        }

        if (IsBare(context) && WantsPage(context.Request))
        {
            await WriteAsync(context);
        }
    }

    private static bool IsBare(HttpContext context)
        => context.Response is { StatusCode: >= 400 and < 600, HasStarted: false, ContentType: null, ContentLength: null };

    private static bool WantsPage(HttpRequest request) => !request.Path.StartsWithSegments("/api");

    private async Task WriteAsync(HttpContext context)
    {
        // The request's culture was chosen further in, and does not flow back out to here.
        using var culture = context.Features.Get<IRequestCultureFeature>()?.RequestCulture is { } chosen
            ? CultureScope.Create(chosen.Culture, chosen.UICulture)
            : null;

        var status = context.Response.StatusCode;
        var page = Describe(status, context.RequestServices.GetRequiredService<IStringLocalizer<ErrorPage>>());
        try
        {
            // What failed may have left half a layout behind: the error's page has services of its own.
            await using var scope = context.RequestServices.CreateAsyncScope();
            var shape = await ErrorShape.CreateAsync(scope.ServiceProvider.GetRequiredService<IShapeFactory>(), page);
            var html = await scope.ServiceProvider.GetRequiredService<PageRenderer>().RenderAsync(shape, page.Title);
            await PageWriter.WriteAsync(context, html, status);
        }
        catch (Exception exception) when (!context.Response.HasStarted)
        {
            logger.LogError(exception, "The page of the error {Status} failed; a plain one takes its place.", status);
            await PageWriter.WriteAsync(context, Encoding.UTF8.GetBytes(Plain(page)), status);
        }
    }

    private static ErrorPage Describe(int status, IStringLocalizer text) => status switch
    {
        400 => new(status, text["Bad request"], text["The address or the data sent is not valid."]),
        401 or 403 => new(status, text["No access"], text["You have no permission to see this page."]),
        404 => new(status, text["Page not found"], text["The page does not exist or has moved."]),
        405 => new(status, text["Not allowed"], text["This address does not accept such a request."]),
        413 => new(status, text["Too much was sent at once"], text["Nothing was stored. Go back with your browser's button: what you typed is still there. Send smaller files, or one after the other."]),
        429 => new(status, text["Too many requests"], text["Wait a minute, then try again."]),
        < 500 => new(status, text["Bad request"], text["The request could not be answered."]),
        503 => new(status, text["The site is busy"], text["Try again in a few seconds. If you were storing something, it was not stored: go back with your browser's button, what you typed is still there, and store it again."]),
        507 => new(status, text["The server has no room left"], text["Nothing was stored. Go back with your browser's button: what you typed is still there. Tell whoever looks after the site to free space, then store it again."]),
        _ => new(status, text["Something went wrong"], text["The page could not be shown. Try again in a few minutes."]),
    };

    private static string Plain(ErrorPage page)
    {
        var (title, explanation) = (HtmlEncoder.Default.Encode(page.Title), HtmlEncoder.Default.Encode(page.Explanation));
        return $"<!DOCTYPE html><html lang=\"vi\"><head><meta charset=\"utf-8\"><title>{title}</title></head><body><main><h1>{title}</h1><p>{explanation}</p></main></body></html>";
    }
}
