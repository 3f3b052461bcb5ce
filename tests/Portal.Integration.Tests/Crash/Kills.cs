using System.Globalization;

namespace Portal.Integration.Tests.Crash;

/// <summary>How often the crash tests kill the site: <c>PORTAL_TEST_KILLS</c>, half of them in setup, half in saves.</summary>
internal static class Kills
{
    private const int Usual = 50;

    public static int Half { get; } = Math.Max(1, Count() / 2);

    private static int Count()
        => int.TryParse(Environment.GetEnvironmentVariable("PORTAL_TEST_KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : Usual;
}
