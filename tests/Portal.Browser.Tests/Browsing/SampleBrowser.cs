using Microsoft.Playwright;
using Portal.Browser.Tests.Browsing;
using Portal.Browser.Tests.Hosting;

[assembly: AssemblyFixture(typeof(SampleBrowser))]

namespace Portal.Browser.Tests.Browsing;

/// <summary>One browser on one site with sample content, for all tests; each visit has a profile of its own.</summary>
public sealed class SampleBrowser : IAsyncLifetime
{
    private readonly SampleSite _site = new();
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Where the site answers.</summary>
    public Uri Address => _site.Address;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        if (!Chromium.IsInstalled)
        {
            return;
        }

        await _site.InitializeAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Chromium.Path, Args = Chromium.Flags });
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        await _site.DisposeAsync();
    }

    /// <summary>Opens a new visitor's browser window.</summary>
    public async Task<Visit> VisitAsync(Screen screen, bool scripts = true)
    {
        Chromium.SkipUnlessInstalled();
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address.ToString(),
            ViewportSize = new ViewportSize { Width = screen.Width, Height = screen.Height },
            ColorScheme = screen.Scheme,
            IsMobile = screen.Width < 600,
            HasTouch = screen.Width < 600,
            JavaScriptEnabled = scripts,
            Locale = "vi-VN",
            TimezoneId = "Asia/Ho_Chi_Minh",
        });

        return await Visit.OpenAsync(context, Address);
    }
}
