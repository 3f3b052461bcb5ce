using Microsoft.AspNetCore.Http;

namespace Portal.Meetings.Web;

/// <summary>Makes absolute addresses, which files and search engines need.</summary>
public sealed class AbsoluteUrls(IHttpContextAccessor httpContextAccessor)
{
    /// <summary>The absolute form of an address that begins with <c>~/</c>.</summary>
    public string Of(string url)
    {
        ArgumentNullException.ThrowIfNull(url);
        var request = httpContextAccessor.HttpContext?.Request
            ?? throw new InvalidOperationException("An absolute address can be made only while a request is answered.");

        return $"{request.Scheme}://{request.Host}{request.PathBase}{new PathString(url.TrimStart('~')).ToUriComponent()}";
    }
}
