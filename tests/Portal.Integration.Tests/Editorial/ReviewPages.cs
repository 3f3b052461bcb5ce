using System.Text;
using AngleSharp.Html.Dom;
using Portal.Integration.Tests.Admin;

namespace Portal.Integration.Tests.Editorial;

/// <summary>The pages of approval as a browser without scripts uses them.</summary>
internal static class ReviewPages
{
    public const string List = "/Admin/Editorial";

    public static string Of(string contentItemId) => $"{List}/{contentItemId}";

    public static async Task<IHtmlDocument> OpenAsync(HttpClient officer, string path, CancellationToken cancellation)
    {
        using var answer = await officer.GetAsync(new Uri(path, UriKind.Relative), cancellation);

        return await EditorForm.PageAsync(answer, cancellation);
    }

    /// <summary>What the tables of all pages of a list hold.</summary>
    public static async Task<string> TextOfListAsync(HttpClient officer, string path, CancellationToken cancellation)
    {
        var text = new StringBuilder();
        for (var next = path; next is not null;)
        {
            var page = await OpenAsync(officer, next, cancellation);
            text.Append(page.QuerySelector("main table")?.TextContent);
            next = page.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        return text.ToString();
    }

    /// <summary>Presses the button of a page that was opened before, with a comment.</summary>
    public static Task<HttpResponseMessage> DecideAsync(HttpClient officer, IHtmlDocument page, string contentItemId, string action, string? comment, CancellationToken cancellation)
        => PostAsync(officer, $"{Of(contentItemId)}/{action}", cancellation,
            ("__RequestVerificationToken", Hidden(page, "__RequestVerificationToken")),
            ("stamp", Hidden(page, "stamp")),
            ("comment", comment ?? ""));

    public static async Task<HttpResponseMessage> PostAsync(HttpClient officer, string path, CancellationToken cancellation, params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));

        return await officer.PostAsync(new Uri(path, UriKind.Relative), content, cancellation);
    }

    public static string Hidden(IHtmlDocument page, string name)
        => page.QuerySelector($"main form input[name='{name}']")?.GetAttribute("value") ?? throw new InvalidOperationException($"The page has no field {name}: {page.Body?.TextContent}");

    /// <summary>An article of a contributor that waits for approval; its id.</summary>
    public static async Task<string> SubmitAsync(HttpClient contributor, string title, CancellationToken cancellation, string? message = null)
    {
        const string create = "/Admin/Contents/ContentTypes/Article/Create";
        var form = await EditorForm.OpenAsync(contributor, create, cancellation);
        form["TitlePart.Title"] = title;
        form["Article.Lead.Text"] = "Lời dẫn.";
        form["Article.Category.UniqueValue"] = "4cmhoatdong000000000000000";
        form["EditorialPart.Comment"] = message ?? "";
        form.Add("submit.Save", "submit.Submit");
        using var saved = await form.SendAsync(contributor, create, cancellation);
        Assert.Empty(await EditorForm.ErrorsOfAsync(saved, cancellation));

        return saved.Headers.Location!.ToString().Split('/')[^2];
    }

    public static string EditorOf(string contentItemId) => $"/Admin/Contents/ContentItems/{contentItemId}/Edit";
}
