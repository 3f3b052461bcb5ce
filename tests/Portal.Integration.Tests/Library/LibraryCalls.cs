using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Media;
using Portal.TestSupport;

namespace Portal.Integration.Tests.Library;

/// <summary>The library as a browser without scripts uses it.</summary>
internal static class LibraryCalls
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<IHtmlDocument> OpenAsync(this HttpClient client, string path)
        => new HtmlParser().ParseDocument(await client.GetStringAsync(new Uri(path, UriKind.Relative), Cancellation));

    /// <summary>The names of the files that a page of the library shows, in its order.</summary>
    public static string[] FileNames(this IHtmlDocument page) => [.. page.QuerySelectorAll(".media-name").Select(name => name.TextContent.Trim())];

    public static string Message(this IHtmlDocument page) => string.Join(' ', page.QuerySelectorAll(".message").Select(message => message.TextContent.Trim()));

    /// <summary>Posts fields to an action of the library, with the token of the page that is open, and has the page that it leads to.</summary>
    public static async Task<IHtmlDocument> PostAsync(this HttpClient client, IHtmlDocument page, string action, params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent([.. fields.Select(field => KeyValuePair.Create(field.Name, field.Value)), KeyValuePair.Create("__RequestVerificationToken", TokenOf(page))]);

        return await FollowAsync(client, await client.PostAsync(new Uri(action, UriKind.Relative), content, Cancellation));
    }

    public static async Task<IHtmlDocument> SendAsync(this HttpClient client, IHtmlDocument page, string action, params (string Name, byte[] Content)[] files)
    {
        using var form = new MultipartFormDataContent { { new StringContent(TokenOf(page)), "__RequestVerificationToken" } };
        foreach (var (name, bytes) in files)
        {
            form.Add(new ByteArrayContent(bytes), "files", name);
        }

        return await FollowAsync(client, await client.PostAsync(new Uri(action, UriKind.Relative), form, Cancellation));
    }

    public static string TokenOf(IHtmlDocument page) => page.QuerySelector("[name='__RequestVerificationToken']")!.GetAttribute("value")!;

    /// <summary>Puts a file into the library as code of the site does.</summary>
    public static Task StoreAsync(this PortalSite site, string path, int length = 0) => site.UsingScopeAsync(async services =>
    {
        using var content = new MemoryStream(length > 0 ? new byte[length] : SamplePicture.Png);
        await services.GetRequiredService<IMediaFileStore>().CreateFileFromStreamAsync(path, content);
    });

    private static async Task<IHtmlDocument> FollowAsync(HttpClient client, HttpResponseMessage answer)
    {
        using (answer)
        {
            return answer.Headers.Location is { } next
                ? await client.OpenAsync(next.IsAbsoluteUri ? next.PathAndQuery : next.ToString())
                : new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(Cancellation));
        }
    }
}
