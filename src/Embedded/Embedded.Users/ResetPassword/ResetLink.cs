using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Embedded.Users.ResetPassword;

/// <summary>The address of the reset form, as the visitor who asks reaches it.</summary>
internal sealed class ResetLink(HttpRequest request)
{
    public const string Path = "ResetPassword";

    private readonly string _asked = $"{request.Scheme}://{request.Host}{request.PathBase}";

    public string Culture { get; } = CultureInfo.CurrentUICulture.Name;

    /// <summary>The link. The site's own address goes first: the one asked for comes from the request, and can be anyone's.</summary>
    public string Of(string? baseUrl, string token)
    {
        var site = string.IsNullOrWhiteSpace(baseUrl) ? _asked : baseUrl.TrimEnd('/');

        return $"{site}/{Path}?code={WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(token))}";
    }
}
