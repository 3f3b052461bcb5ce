using Microsoft.Playwright;
using Portal.Browser.Tests.Browsing;

namespace Portal.Browser.Tests.Rules;

/// <summary>A window on a phone and one on a desktop, in which a class of tests goes from page to page.</summary>
public class Windows(SampleBrowser browser) : IAsyncLifetime
{
    /// <summary>The names of the windows; each page is looked at in light and in dark colours.</summary>
    public static readonly string[] Names = ["phone", "desktop"];

    private readonly Dictionary<string, Visit> _visits = [];

    /// <summary>The window of that name, in its own size and light colours.</summary>
    public async Task<Visit> ThatOfAsync(string name)
    {
        var screen = name == Names[0] ? Screen.Phone : Screen.Desktop;
        if (!_visits.TryGetValue(name, out var visit))
        {
            visit = await browser.VisitAsync(screen);
            await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ReducedMotion = ReducedMotion.Reduce });
            _visits[name] = visit;
            await OpenAsync(visit);
        }

        await visit.Page.SetViewportSizeAsync(screen.Width, screen.Height);
        visit.TakeComplaints();

        return visit;
    }

    /// <inheritdoc/>
    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var visit in _visits.Values)
        {
            await visit.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    /// <summary>What is done once in a new window.</summary>
    protected virtual Task OpenAsync(Visit visit) => Task.CompletedTask;
}
