using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;

namespace OrchardCore.Contents.Api;

/// <summary>Reads the content item that a call sends, or says where it is none.</summary>
internal static class ContentBody
{
    public static async Task<(ContentItem? Model, IResult? Problem)> ReadAsync(HttpContext httpContext)
    {
        try
        {
            using var body = new MemoryStream();
            await httpContext.Request.Body.CopyToAsync(body, httpContext.RequestAborted);

            return Parse(body.GetBuffer().AsSpan(0, (int)body.Length));
        }
        catch (BadHttpRequestException exception)
        {
            return (null, Results.Problem(exception.Message, statusCode: exception.StatusCode));
        }
    }

    private static (ContentItem? Model, IResult? Problem) Parse(ReadOnlySpan<byte> utf8)
    {
        if (!Utf8.IsValid(utf8))
        {
            var at = FindInvalid(utf8);

            return (null, ContentApi.Bad("$", $"The body is not valid UTF-8: byte 0x{utf8[at]:X2} at offset {at}."));
        }

        try
        {
            var model = JsonSerializer.Deserialize<ContentItem>(utf8, JOptions.Default);

            return model is null ? (null, ContentApi.Bad("$", "A content item is expected, but null was found.")) : (model, null);
        }
        catch (JsonException exception)
        {
            return (null, ContentApi.Bad(exception.Path ?? "$", exception.Message));
        }
    }

    private static int FindInvalid(ReadOnlySpan<byte> utf8)
    {
        var offset = 0;
        while (Rune.DecodeFromUtf8(utf8[offset..], out _, out var consumed) == System.Buffers.OperationStatus.Done)
        {
            offset += consumed;
        }

        return offset;
    }
}
