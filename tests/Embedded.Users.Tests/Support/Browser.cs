using System.Net;
using System.Text.RegularExpressions;
using Portal.TestSupport;

namespace Embedded.Users.Tests.Support;

/// <summary>A visitor of the account pages: keeps cookies, follows no redirect, posts forms as a browser does.</summary>
public sealed partial class Browser(PortalSite site) : IDisposable
{
    public HttpClient Client { get; } = site.CreateVisitor();

    public async Task<string> ReadAsync(string path)
    {
        using var answer = await GetAsync(path);
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {(int)answer.StatusCode}");

        return await TextAsync(answer);
    }

    public Task<HttpResponseMessage> GetAsync(string path) => Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

    public static async Task<string> TextAsync(HttpResponseMessage answer)
        => WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

    /// <summary>Opens the form, fills it in and posts it; to another address where one is given.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(string path, string? action, params (string Name, string Value)[] fields)
        => await PostAsync(action ?? path, Token(await ReadAsync(path)), fields);

    public Task<HttpResponseMessage> SubmitAsync(string path, params (string Name, string Value)[] fields) => SubmitAsync(path, action: null, fields);

    public Task<HttpResponseMessage> PostAsync(string path, string? token, params (string Name, string Value)[] fields)
    {
        var form = fields.Select(field => KeyValuePair.Create(field.Name, field.Value)).ToList();
        if (token is not null)
        {
            form.Add(KeyValuePair.Create("__RequestVerificationToken", token));
        }

        return Client.PostAsync(new Uri(path, UriKind.Relative), new FormUrlEncodedContent(form), TestContext.Current.CancellationToken);
    }

    public Task<HttpResponseMessage> SignInAsync(string name, string password, string query = "")
        => SubmitAsync("/Login" + query, ("UserName", name), ("Password", password));

    /// <summary>The name that the site's pages show of whoever is signed in; null for a visitor.</summary>
    public async Task<string?> WhoAsync()
    {
        using var answer = await GetAsync("/Account/Sessions");

        return answer.StatusCode == HttpStatusCode.OK ? Who().Match(await TextAsync(answer)).Groups[1].Value : null;
    }

    public static string Token(string html) => TokenField().Match(html).Groups[1].Value;

    public static string? Alert(string html) => AlertText().Match(html) is { Success: true } match ? match.Value : null;

    public void Dispose() => Client.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex TokenField();

    [GeneratedRegex("<p class=\"who\">[^<]*<strong>([^<]*)</strong>")]
    private static partial Regex Who();

    [GeneratedRegex("role=\"alert\">.*?</div>", RegexOptions.Singleline)]
    private static partial Regex AlertText();
}
