using System.Diagnostics;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using Portal.Benchmarks.Pages;
using Portal.Benchmarks.Site;

namespace Portal.Benchmarks.Daily;

/// <summary>Somebody who is signed in and works in the admin as a browser without scripts does.</summary>
internal sealed class Officer : IDisposable
{
    private readonly HttpClient _client;

    private Officer(Uri address) => _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = address };

    /// <summary>Makes an editor's account in the data folder while no server runs on it.</summary>
    public static async Task<(string Name, string Password)> RegisterAsync(PublishedSite site, string data)
    {
        var (name, password) = ("bench" + Guid.NewGuid().ToString("N"), "Bench-" + Guid.NewGuid().ToString("N") + "-A1!");
        await using var instance = await SiteInstance.StartAsync(site.Folder, data);
        await instance.RunAsync(async services =>
        {
            var user = new User { UserName = name, Email = name + "@example.org", EmailConfirmed = true, IsEnabled = true, RoleNames = ["Editor"] };
            await services.GetRequiredService<IUserService>().CreateUserAsync(user, password, (_, message) => throw new InvalidOperationException(message));
        });

        return (name, password);
    }

    public static async Task<Officer> SignInAsync(ServerProcess server, (string Name, string Password) account)
    {
        var officer = new Officer(server.Address);
        var page = await officer.OpenAsync("/Login");
        await officer.PostAsync("/Login", [new("UserName", account.Name), new("Password", account.Password), new("__RequestVerificationToken", TokenOf(page))]);

        return officer;
    }

    public static string TokenOf(IHtmlDocument page) => page.QuerySelector("[name='__RequestVerificationToken']")!.GetAttribute("value")!;

    /// <summary>What a form would post, without its buttons.</summary>
    public static List<KeyValuePair<string, string>> FieldsOf(IHtmlDocument page)
        => [.. page.QuerySelectorAll("form.editor-form [name]")
            .Select(element => (Name: element.GetAttribute("name")!, Value: element switch
            {
                IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } or IHtmlInputElement { Type: "submit" or "button" or "file" } => null,
                IHtmlInputElement input => input.Value,
                IHtmlTextAreaElement area => area.Value,
                IHtmlSelectElement select => select.Value,
                _ => null,
            }))
            .Where(field => field.Value is not null)
            .Select(field => KeyValuePair.Create(field.Name, field.Value!))];

    public async Task<IHtmlDocument> OpenAsync(string address) => new HtmlParser().ParseDocument((await GetAsync(address)).Body);

    /// <summary>The page's text, and the milliseconds until its last byte was there.</summary>
    public async Task<(string Body, double Milliseconds)> GetAsync(string address)
    {
        var clock = Stopwatch.StartNew();
        using var answer = await _client.GetAsync(new Uri(address, UriKind.Relative));
        var body = await answer.Content.ReadAsStringAsync();
        var elapsed = clock.Elapsed.TotalMilliseconds;

        return answer.StatusCode == HttpStatusCode.OK ? (body, elapsed) : throw new InvalidOperationException($"{address} answered {(int)answer.StatusCode}.");
    }

    /// <summary>Posts a form that leads on; tells where to, and the milliseconds until it did.</summary>
    public async Task<(string Location, double Milliseconds)> PostAsync(string address, IEnumerable<KeyValuePair<string, string>> fields)
    {
        using var content = new FormUrlEncodedContent(fields);
        var clock = Stopwatch.StartNew();
        using var answer = await _client.PostAsync(new Uri(address, UriKind.Relative), content);
        var elapsed = clock.Elapsed.TotalMilliseconds;

        return answer.StatusCode == HttpStatusCode.Redirect
            ? (answer.Headers.Location!.ToString(), elapsed)
            : throw new InvalidOperationException($"{address} answered {(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
    }

    public async Task<string> SendAsync(string address, HttpContent content)
    {
        using var answer = await _client.PostAsync(new Uri(address, UriKind.Relative), content);
        var body = await answer.Content.ReadAsStringAsync();

        return answer.StatusCode == HttpStatusCode.OK ? body : throw new InvalidOperationException($"{address} answered {(int)answer.StatusCode}: {body}");
    }

    public void Dispose() => _client.Dispose();
}
