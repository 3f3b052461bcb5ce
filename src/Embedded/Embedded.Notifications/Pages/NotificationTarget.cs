using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Embedded.Notifications.Pages;

/// <summary>Where a notification leads: its first link, where that stays on the site.</summary>
internal static class NotificationTarget
{
    public static string? Of(string? html, HttpRequest request, IUrlHelper url)
    {
        if (string.IsNullOrEmpty(html) || new HtmlParser().ParseDocument(html).QuerySelector("a[href]")?.GetAttribute("href") is not { Length: > 0 } address)
        {
            return null;
        }

        if (Uri.TryCreate(address, UriKind.Absolute, out var absolute) && absolute.Scheme is "http" or "https")
        {
            address = absolute!.Authority == request.Host.Value ? absolute.PathAndQuery + absolute.Fragment : "";
        }

        return url.IsLocalUrl(address) ? address : null;
    }
}
