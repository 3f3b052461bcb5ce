using AngleSharp.Html.Parser;

namespace Portal.Integration.Tests.Admin.Matrix;

/// <summary>The token that a visitor's forms carry, from a page that has one.</summary>
internal static class MatrixTokens
{
    public const string Name = "__RequestVerificationToken";

    public static async Task<string> ReadAsync(HttpClient visitor, string page, CancellationToken cancellation)
        => new HtmlParser().ParseDocument(await visitor.GetStringAsync(new Uri(page, UriKind.Relative), cancellation))
            .QuerySelector($"input[name='{Name}']")!.GetAttribute("value")!;
}
