using Microsoft.AspNetCore.Http;

namespace Embedded.Notifications.Mail;

/// <summary>Where the site is reached.</summary>
internal static class SiteAddress
{
    public static Uri? Of(HttpRequest? request)
        => request is { Host.HasValue: true } && Uri.TryCreate($"{request.Scheme}://{request.Host}{request.PathBase}/", UriKind.Absolute, out var address) ? address : null;
}
