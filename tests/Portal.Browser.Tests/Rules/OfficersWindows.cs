using Portal.Browser.Tests.Browsing;

namespace Portal.Browser.Tests.Rules;

/// <summary>Windows in which the administrator has signed in.</summary>
public sealed class OfficersWindows(SampleBrowser browser) : Windows(browser)
{
    /// <inheritdoc/>
    protected override Task OpenAsync(Visit visit)
    {
        ArgumentNullException.ThrowIfNull(visit);

        return visit.SignInAsync();
    }
}
