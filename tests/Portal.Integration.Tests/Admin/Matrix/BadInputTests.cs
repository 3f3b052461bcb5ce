using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;
using Portal.TestSupport;

namespace Portal.Integration.Tests.Admin.Matrix;

/// <summary>Every action of the admin with input that none of its forms sends: it answers with a status that says so, and the site goes on.</summary>
public abstract partial class BadInputTests(SqliteSite site, bool isOfSettings)
{
    private const int LeastServerError = 500;

    /// <summary>Kestrel takes no longer line.</summary>
    private const int LongestAddress = 8_000;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_that_is_sent_breaks_an_action()
    {
        using var administrator = await site.CreateUserAsync(Cancellation, "Administrator");
        var token = Uri.EscapeDataString(await MatrixTokens.ReadAsync(administrator, "/ChangePassword", Cancellation));
        var names = await NamesAsync();
        var wrong = new List<string>();

        foreach (var row in RoleMatrix.Rows.Where(row => IsOfSettings(row) == isOfSettings).DistinctBy(row => (row.Action, row.Address)))
        {
            await foreach (var (what, status) in TryAllAsync(administrator, row, [.. names[row.Action]], token))
            {
                if ((int)status >= LeastServerError)
                {
                    wrong.Add($"{row.Action}: {(int)status} for {what}");
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        foreach (var page in new[] { "/", "/Admin", "/Admin/Contents/ContentItems", "/Admin/Media" })
        {
            Assert.Equal(HttpStatusCode.OK, (await SendAsync(administrator, HttpMethod.Get, page, null)).Status);
        }
    }

    private async IAsyncEnumerable<(string What, HttpStatusCode Status)> TryAllAsync(HttpClient administrator, MatrixRow row, string[] parameters, string token)
    {
        var things = new MatrixThings(site);
        var method = row.IsPost ? HttpMethod.Post : HttpMethod.Get;
        foreach (var bad in BadInput.Values.Where(_ => row.Address.Contains('{', StringComparison.Ordinal)))
        {
            var misled = Places().Replace(row.Address, bad);
            yield return (misled, (await SendAsync(administrator, method, misled, row.IsPost ? Form($"{MatrixTokens.Name}={token}") : null)).Status);
        }

        var address = await things.FillAsync(row.Address, owner: null);
        var sent = row.IsPost ? await FieldsAsync(administrator, address) : [];
        string[] names = [.. parameters.Concat(row.Fields.Select(field => field.Name)).Concat(sent.Keys).Distinct()];
        var buttons = row.Fields.Where(field => field.Name.StartsWith("submit.", StringComparison.Ordinal)).ToDictionary(field => field.Name, field => field.Value);
        foreach (var (what, fields) in Forms(names, sent, buttons))
        {
            var status = await TryAsync(administrator, method, address, fields, token);
            yield return (what, status);
            if (row.IsPost && status is HttpStatusCode.Redirect or HttpStatusCode.NotFound)
            {
                // What the address names may be gone now.
                address = await things.FillAsync(row.Address, owner: null);
            }
        }

        foreach (var body in BadInput.Bodies().Where(_ => row.IsPost))
        {
            var (status, _) = await SendAsync(administrator, method, address, body, WithHeader(token));
            yield return ($"the body {body?.Headers.ContentType}", status);
        }
    }

    /// <summary>All fields with bad values at once, each in turn with each value; then each field alone among what the page would send.</summary>
    private static IEnumerable<(string What, IEnumerable<(string Name, string Value)> Fields)> Forms(string[] names, Dictionary<string, string> sent, Dictionary<string, string> buttons)
    {
        for (var turn = 0; turn < BadInput.Values.Count && names.Length > 0; turn++)
        {
            var first = turn;
            yield return ($"turn {turn} of all fields", names.Select((name, place) => (name, buttons.GetValueOrDefault(name) ?? BadInput.Of(place + first))));
        }

        var number = 0;
        foreach (var name in sent.Keys.Where(name => !buttons.ContainsKey(name)))
        {
            var value = BadInput.Of(number++);
            yield return ($"{name}={Short(value)}", sent.Where(field => field.Key != name).Select(field => (field.Key, Uri.EscapeDataString(field.Value)))
                .Concat(buttons.Select(button => (button.Key, button.Value)))
                .Append((name, value)));
        }
    }

    private static async Task<HttpStatusCode> TryAsync(HttpClient administrator, HttpMethod method, string address, IEnumerable<(string Name, string Value)> fields, string token)
    {
        var text = string.Join('&', fields.Where(field => field.Name != MatrixTokens.Name).Select(field => $"{Uri.EscapeDataString(field.Name)}={field.Value}"));
        if (method == HttpMethod.Post)
        {
            return (await SendAsync(administrator, method, address, Form($"{text}&{MatrixTokens.Name}={token}"))).Status;
        }

        var query = address + (address.Contains('?', StringComparison.Ordinal) ? "&" : "?") + text;

        return (await SendAsync(administrator, method, query[..Math.Min(query.Length, LongestAddress)].TrimEnd('%'), null)).Status;
    }

    private static Action<HttpRequestMessage> WithHeader(string token) => request => request.Headers.Add("RequestVerificationToken", Uri.UnescapeDataString(token));

    private static async Task<(HttpStatusCode Status, string Body)> SendAsync(HttpClient client, HttpMethod method, string address, HttpContent? body, Action<HttpRequestMessage>? prepare = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative)) { Content = body };
        prepare?.Invoke(request);
        using var answer = await client.SendAsync(request, Cancellation);

        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(Cancellation));
    }

    private static ByteArrayContent Form(string text)
    {
        var content = new ByteArrayContent(Encoding.ASCII.GetBytes(text));
        content.Headers.ContentType = new("application/x-www-form-urlencoded");

        return content;
    }

    /// <summary>What the page at the address, if there is one, would send.</summary>
    private static async Task<Dictionary<string, string>> FieldsAsync(HttpClient administrator, string address)
    {
        var (status, body) = await SendAsync(administrator, HttpMethod.Get, address, null);
        if (status != HttpStatusCode.OK)
        {
            return [];
        }

        var page = new HtmlParser().ParseDocument(body);

        return page.QuerySelectorAll("main form[method=post] :is(input, textarea, select)[name]:not([type=submit], [type=file])")
            .GroupBy(element => element.GetAttribute("name")!)
            .Where(group => group.Key != MatrixTokens.Name)
            .ToDictionary(group => group.Key, group => group.First().GetAttribute("value") ?? group.First().TextContent);
    }

    /// <summary>The names that the actions read, by action.</summary>
    private async Task<ILookup<string, string>> NamesAsync()
    {
        var names = new List<(string Action, string Name)>();
        await site.UsingScopeAsync(services =>
        {
            var metadata = services.GetRequiredService<IModelMetadataProvider>();
            names.AddRange(MatrixActions.Of(services).SelectMany(one => one.Action.Parameters
                .SelectMany(parameter => NamesOf(metadata, parameter.Name, parameter.ParameterType))
                .Select(name => (one.Name, name))));

            return Task.CompletedTask;
        });

        return names.ToLookup(one => one.Action, one => one.Name);
    }

    private static IEnumerable<string> NamesOf(IModelMetadataProvider metadata, string name, Type type)
        => metadata.GetMetadataForType(type) is { IsComplexType: true, IsEnumerableType: false } model
            ? model.Properties.SelectMany(property => new[] { property.PropertyName!, $"{name}.{property.PropertyName}" })
            : [name, name + "[0]"];

    private static bool IsOfSettings(MatrixRow row) => row.Address.StartsWith("/Admin/Settings/", StringComparison.Ordinal);

    private static string Short(string value) => value.Length > 40 ? value[..40] + "…" : value;

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Places();
}

/// <summary>What the settings take may change what the whole admin answers: they have a site to themselves.</summary>
public sealed class SettingsBadInputTests(SqliteSite site) : BadInputTests(site, isOfSettings: true), IClassFixture<SqliteSite>;

/// <summary>All else.</summary>
public sealed class ActionBadInputTests(SqliteSite site) : BadInputTests(site, isOfSettings: false), IClassFixture<SqliteSite>;
