using Microsoft.AspNetCore.Http;

namespace Embedded.Hosting;

/// <summary>
/// The page where no theme can answer: no tenant, a tenant being set up, or one that failed. It depends on nothing that
/// may have failed too, not even on localisation; hence both languages.
/// </summary>
internal static class PlainPage
{
    public static Task WriteAsync(HttpContext context, int status)
    {
        var response = context.Response;
        response.StatusCode = status;
        response.Headers.CacheControl = "no-store";

        if (status == StatusCodes.Status503ServiceUnavailable)
        {
            response.Headers.RetryAfter = "10";
        }

        if (HttpMethods.IsHead(context.Request.Method))
        {
            return Task.CompletedTask;
        }

        var (title, text) = status switch
        {
            StatusCodes.Status404NotFound => ("Không tìm thấy trang", "Page not found."),
            StatusCodes.Status503ServiceUnavailable => ("Trang tạm ngừng phục vụ, vui lòng thử lại sau ít phút", "The site is not available for the moment. Please try again in a few minutes."),
            >= StatusCodes.Status500InternalServerError => ("Trang gặp lỗi, vui lòng thử lại sau", "Something went wrong. Please try again later."),
            _ => ("Yêu cầu không hợp lệ", "The request is not valid."),
        };

        response.ContentType = "text/html; charset=utf-8";

        return response.WriteAsync(
            $"""
            <!DOCTYPE html>
            <html lang="vi">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title></head>
            <body><main><h1>{title}</h1><p lang="en">{text}</p></main></body>
            </html>

            """,
            context.RequestAborted);
    }
}
