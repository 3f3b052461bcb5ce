using System.Globalization;
using System.Security.Claims;
using Embedded.Media.Catalogue;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Media;
using OrchardCore.Security.Permissions;

namespace Embedded.Media.Security;

/// <summary>Stands before the files of a site that keeps folders from some: asks who it is only where not everybody may see a file.</summary>
internal sealed class MediaGuard(IOptions<MediaOptions> options)
{
    private static readonly ClaimsPrincipal _nobody = new(new ClaimsIdentity());
    private static readonly object _isPrivate = new();

    private readonly string _browserCache = options.Value.MaxSecureFilesBrowserCacheDays > 0
        ? string.Create(CultureInfo.InvariantCulture, $"private, must-revalidate, max-age={TimeSpan.FromDays(options.Value.MaxSecureFilesBrowserCacheDays).TotalSeconds:0}")
        : "private, no-store";

    public static async Task<bool> MayViewAsync(HttpContext context, string path)
    {
        object folder = MediaNames.FolderOf(path);
        var authorization = context.RequestServices.GetRequiredService<IAuthorizationService>();
        if (await authorization.AuthorizeAsync(_nobody, SecureMediaPermissions.ViewMedia, folder))
        {
            return true;
        }

        // Files are answered before the site asks who it is.
        context.Items[_isPrivate] = true;
        var user = (await context.RequestServices.GetRequiredService<IAuthenticationService>().AuthenticateAsync(context, scheme: null)).Principal;

        return user is not null && await authorization.AuthorizeAsync(user, SecureMediaPermissions.ViewMedia, folder);
    }

    /// <summary>How the answer may be kept where not everybody may see it; null where everybody may.</summary>
    public string? CacheControlOf(HttpContext context) => context.Items.ContainsKey(_isPrivate) ? _browserCache : null;
}
