namespace Portal.Browser.Tests.Browsing;

/// <summary>The browser that the tests drive: Debian's chromium.</summary>
internal static class Chromium
{
    /// <summary>Where Debian's package puts it; <c>PORTAL_TEST_CHROMIUM</c> names another.</summary>
    public static string Path => Environment.GetEnvironmentVariable("PORTAL_TEST_CHROMIUM") is { Length: > 0 } path ? path : "/usr/bin/chromium";

    public static bool IsInstalled => File.Exists(Path);

    /// <summary>The flags keep the browser from asking hosts on the internet at its start.</summary>
    public static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    public static void SkipUnlessInstalled()
    {
        if (IsInstalled)
        {
            return;
        }

        Assert.False(
            string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase),
            $"{Path} must exist where CI=true: install Debian's chromium.");
        Assert.Skip($"{Path} does not exist: install Debian's chromium, or name one in PORTAL_TEST_CHROMIUM.");
    }
}
