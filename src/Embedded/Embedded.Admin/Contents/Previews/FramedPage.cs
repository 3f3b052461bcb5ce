using Embedded.SecurityHeaders;
using Microsoft.AspNetCore.Http;
using OrchardCore.Security;

namespace Embedded.Admin.Contents.Previews;

/// <summary>A page of the site that a page of the same site may show in a frame; no other page may be.</summary>
internal static class FramedPage
{
    private const string Head = "<head>";
    private const string Ancestors = "frame-ancestors";

    /// <summary>Lets the answer be framed by the site itself.</summary>
    public static void Allow(HttpResponse response)
    {
        var policy = response.Headers[SecurityHeaderNames.ContentSecurityPolicy].ToString();
        var directives = policy.Length > 0 ? policy.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : DefaultPolicies.ContentSecurityPolicy;
        response.Headers[SecurityHeaderNames.ContentSecurityPolicy] = DefaultPolicies.Join(
            [.. directives.Where(one => !one.StartsWith(Ancestors, StringComparison.OrdinalIgnoreCase)), $"{Ancestors} 'self'"]);
    }

    /// <summary>The page's links lead out of the frame, which shows no other page.</summary>
    public static string WithLinksOutside(string html)
    {
        var place = html.IndexOf(Head, StringComparison.OrdinalIgnoreCase);

        return place < 0 ? html : html.Insert(place + Head.Length, "<base target=\"_blank\">");
    }
}
