namespace OrchardCore.Security;

/// <summary>Names of the headers that protect a page.</summary>
public static class SecurityHeaderNames
{
    public const string ContentSecurityPolicy = "Content-Security-Policy";
    public const string PermissionsPolicy = "Permissions-Policy";
    public const string ReferrerPolicy = "Referrer-Policy";
    public const string XContentTypeOptions = "X-Content-Type-Options";
}
