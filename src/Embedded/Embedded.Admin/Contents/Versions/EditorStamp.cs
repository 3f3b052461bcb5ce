using System.Globalization;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;

namespace Embedded.Admin.Contents.Versions;

/// <summary>What a form was built from: the version of the item, and when that was stored last.</summary>
internal static class EditorStamp
{
    /// <summary>The name of the stamp in the form.</summary>
    public const string Key = "Editor.Stamp";

    public static string Of(ContentItem item) => string.Create(CultureInfo.InvariantCulture, $"{item.ContentItemVersionId}.{item.ModifiedUtc?.Ticks ?? 0}");

    /// <summary>The stamp of the form that was sent; nothing where it has none.</summary>
    public static string? Sent(HttpRequest request) => request.HasFormContentType && request.Form[Key].ToString() is { Length: > 0 } stamp ? stamp : null;
}
