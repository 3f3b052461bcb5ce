namespace Embedded.SecurityHeaders;

/// <summary>What a page may do unless the tenant says otherwise: use the site's own files, and nothing else.</summary>
internal static class DefaultPolicies
{
    public const string ContentTypeOptions = "nosniff";

    public const string ReferrerPolicy = "strict-origin-when-cross-origin";

    public const string TransportSecurity = "max-age=31536000";

    public static readonly string[] ContentSecurityPolicy =
    [
        "default-src 'self'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
    ];

    public static readonly string[] PermissionsPolicy = ["camera=()", "geolocation=()", "microphone=()", "payment=()", "usb=()"];

    public static string Join(IEnumerable<string> contentPolicies) => string.Join("; ", contentPolicies);

    public static string JoinPermissions(IEnumerable<string> permissions) => string.Join(", ", permissions);
}
