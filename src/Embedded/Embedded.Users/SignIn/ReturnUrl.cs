namespace Embedded.Users.SignIn;

/// <summary>Where to go after signing in: only ever a path of this site.</summary>
internal static class ReturnUrl
{
    private static readonly string[] s_signOutPaths = ["/Logout", "/Users/LogOff"];

    public static string Safe(string? url, string pathBase)
        => IsLocal(url) && !IsSignOut(url!, pathBase) ? url! : pathBase + "/";

    private static bool IsLocal(string? url)
    {
        if (string.IsNullOrEmpty(url) || url[0] != '/' || url.Any(char.IsControl))
        {
            return false;
        }

        // Browsers read "//host" and "/\host" as another site.
        return url.Length == 1 || (url[1] is not '/' and not '\\');
    }

    private static bool IsSignOut(string url, string pathBase)
    {
        var path = url.Split('?', '#')[0].TrimEnd('/');
        return s_signOutPaths.Any(one => string.Equals(path, pathBase + one, StringComparison.OrdinalIgnoreCase));
    }
}
