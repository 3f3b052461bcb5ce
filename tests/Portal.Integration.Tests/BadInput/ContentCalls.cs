using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Portal.TestSupport;

namespace Portal.Integration.Tests.BadInput;

/// <summary>An officer's calls of the content API.</summary>
internal static class ContentCalls
{
    public static async Task<HttpClient> CreateOfficerAsync(this PortalSite site, CancellationToken cancellationToken)
    {
        var officer = site.CreateVisitor();
        await SignIn.AsAdministratorAsync(officer, cancellationToken);
        officer.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");

        return officer;
    }

    public static JsonObject Page(string path, string html = "<p>Nội dung</p>", string? id = null)
    {
        var page = new JsonObject
        {
            ["ContentType"] = "Page",
            ["TitlePart"] = new JsonObject { ["Title"] = path },
            ["AutoroutePart"] = new JsonObject { ["Path"] = path },
            ["HtmlBodyPart"] = new JsonObject { ["Html"] = html },
        };
        if (id is not null)
        {
            page["ContentItemId"] = id;
        }

        return page;
    }

    public static Task<HttpResponseMessage> PostItemAsync(this HttpClient officer, JsonObject item, CancellationToken cancellationToken)
        => officer.PostAsJsonAsync("/api/content", item, cancellationToken);

    public static async Task<HttpResponseMessage> PostBytesAsync(this HttpClient officer, byte[] body, CancellationToken cancellationToken)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json") { CharSet = Encoding.UTF8.WebName };

        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/content", UriKind.Relative)) { Content = content };

        // The answer may come before the body is sent: a body over the limit is not read to its end.
        request.Headers.ExpectContinue = true;

        return await officer.SendAsync(request, cancellationToken);
    }
}
