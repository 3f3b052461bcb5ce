using Microsoft.AspNetCore.Http;

namespace Embedded.Media.Serving;

/// <summary>Refusals of files: short, and the same whatever the site's theme or database do; hence in both languages.</summary>
internal static class MediaText
{
    public static Task NotFoundAsync(HttpContext context) =>
        WriteAsync(context, StatusCodes.Status404NotFound, "Không tìm thấy tệp.\nFile not found.\n");

    public static Task BadPathAsync(HttpContext context) =>
        WriteAsync(context, StatusCodes.Status400BadRequest, "Địa chỉ tệp không hợp lệ.\nThis address cannot name a file.\n");

    public static Task BadCommandAsync(HttpContext context, string problem) =>
        WriteAsync(context, StatusCodes.Status400BadRequest, $"Yêu cầu ảnh không hợp lệ.\nThe image request is not valid: {problem}\n");

    public static Task NotAllowedAsync(HttpContext context)
    {
        context.Response.Headers.Allow = "GET, HEAD";
        return WriteAsync(context, StatusCodes.Status405MethodNotAllowed, "Tệp chỉ có thể đọc.\nFiles can only be read.\n");
    }

    public static Task UnprocessableAsync(HttpContext context) =>
        WriteAsync(context, StatusCodes.Status422UnprocessableEntity, "Không xử lý được ảnh này: tệp hỏng hoặc quá lớn.\nThis image cannot be processed: it is broken or too large.\n");

    public static Task BusyAsync(HttpContext context)
    {
        context.Response.Headers.RetryAfter = "5";
        return WriteAsync(context, StatusCodes.Status503ServiceUnavailable, "Máy chủ đang bận xử lý ảnh, vui lòng thử lại.\nToo many images are being made. Please try again.\n");
    }

    private static Task WriteAsync(HttpContext context, int status, string text)
    {
        var response = context.Response;
        response.StatusCode = status;
        response.Headers.CacheControl = "no-cache";
        response.ContentType = "text/plain; charset=utf-8";
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : response.WriteAsync(text, context.RequestAborted);
    }
}
