using Microsoft.Playwright;
using Portal.Browser.Tests.Hosting;

namespace Portal.Browser.Tests.Browsing;

/// <summary>A visitor's window, with what went wrong in it: script errors, refused resources, requests to other hosts.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];

    private Visit(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
    }

    /// <summary>The window's page.</summary>
    public IPage Page { get; }

    /// <summary>What the browser complained about so far.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    /// <summary>What the browser complained about since this was asked last.</summary>
    public string[] TakeComplaints()
    {
        string[] taken = [.. _complaints];
        _complaints.Clear();

        return taken;
    }

    internal static async Task<Visit> OpenAsync(IBrowserContext context, Uri address)
    {
        var visit = new Visit(context, await context.NewPageAsync());
        visit.Page.Console += (_, message) => visit.Note(message.Type is "error" or "warning", $"console: {message.Text}");
        visit.Page.PageError += (_, error) => visit.Note(true, $"script: {error}");
        visit.Page.Request += (_, request) => visit.Note(IsForeign(request.Url, address), $"other host: {request.Url}");
        visit.Page.Response += (_, response) => visit.Note(response.Status >= 400 && response.Request.ResourceType != "document", $"{response.Status}: {response.Url}");

        return visit;
    }

    /// <summary>Goes to a path of the site and expects a status.</summary>
    public async Task GoAsync(string path, int status = 200)
    {
        var answer = await Page.GotoAsync(path, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        Assert.Equal(status, answer!.Status);
    }

    /// <summary>Signs in as the administrator of the sample site.</summary>
    public async Task SignInAsync()
    {
        await GoAsync("/Login");
        await FillSignInAsync();
    }

    /// <summary>Signs in with an account.</summary>
    public async Task SignInAsync(string userName, string password)
    {
        await GoAsync("/Login");
        await FillSignInAsync(userName, password);
    }

    /// <summary>Fills the sign-in page that is shown, and sends it.</summary>
    public async Task FillSignInAsync(string userName = SampleSite.UserName, string password = SampleSite.Password)
    {
        await Page.FillAsync("#UserName", userName);
        await Page.FillAsync("#Password", password);
        await Page.ClickAsync("main button");
        await Page.WaitForURLAsync(static address => !address.Contains("/Login", StringComparison.OrdinalIgnoreCase));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private static bool IsForeign(string url, Uri address)
        => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https") && uri.Authority != address.Authority;

    private void Note(bool wrong, string complaint)
    {
        // A page that is meant to be an error is reported by the browser too; GoAsync checks its status.
        if (wrong && !complaint.Contains("Failed to load resource", StringComparison.Ordinal))
        {
            _complaints.Add(complaint);
        }
    }
}
