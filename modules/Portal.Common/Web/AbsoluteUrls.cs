using Microsoft.AspNetCore.Http;

namespace Portal.Common.Web;

/// <summary>Makes absolute addresses, which files and search engines need.</summary>
public sealed class AbsoluteUrls(IHttpContextAccessor httpContextAccessor)
{
    /// <summary>The absolute form of an address that begins with <c>~/</c>, or of a path of this host.</summary>
    public string Of(string url)
    {
        ArgumentNullException.ThrowIfNull(url);
        var request = httpContextAccessor.HttpContext?.Request
            ?? throw new InvalidOperationException("An absolute address can be made only while a request is answered.");
        var host = $"{request.Scheme}://{request.Host}";

        return url.StartsWith('~') ? $"{host}{request.PathBase}{new PathString(url[1..]).ToUriComponent()}" : new Uri(new Uri(host), url).AbsoluteUri;
    }
}
