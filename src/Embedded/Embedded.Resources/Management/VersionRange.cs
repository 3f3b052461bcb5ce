namespace Embedded.Resources;

/// <summary>The versions that a request for a version takes: "3.1.0" is exact, "3.1" takes every 3.1, "3" every 3.</summary>
internal readonly record struct VersionRange(Version? From, Version? Until)
{
    public static VersionRange Parse(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return default;
        }

        if (int.TryParse(text, out var major))
        {
            return new(new Version(major, 0, 0), new Version(major + 1, 0, 0));
        }

        if (!Version.TryParse(text, out var version))
        {
            throw new ArgumentException($"'{text}' is no version. Write it as 3, 3.1 or 3.1.0.", nameof(text));
        }

        return version.Build < 0
            ? new(new Version(version.Major, version.Minor, 0), new Version(version.Major, version.Minor + 1, 0))
            : new(version, new Version(version.Major, version.Minor, version.Build + 1));
    }

    public bool Takes(Version? version) => From is null || (version is not null && version >= From && version < Until);
}
