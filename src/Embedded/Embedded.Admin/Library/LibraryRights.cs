using System.Security.Claims;
using Embedded.Media.Catalogue;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.Media;
using OrchardCore.Security.Permissions;

namespace Embedded.Admin.Library;

/// <summary>What the present user may do in the library: look and send files, change the own files, change all, keep the folders in order.</summary>
internal sealed class LibraryRights(IAuthorizationService authorization, IHttpContextAccessor accessor)
{
    private ClaimsPrincipal User => accessor.HttpContext!.User;

    public Task<bool> MayUseAsync() => authorization.AuthorizeAsync(User, Permissions.ManageOwnMedia);

    public Task<bool> MayKeepFoldersAsync() => authorization.AuthorizeAsync(User, Permissions.ManageMediaFolder);

    public async Task<bool> MayChangeAsync(MediaEntry entry) =>
        await authorization.AuthorizeAsync(User, Permissions.ManageMedia)
        || (entry.Owner is { } owner && owner == User.FindFirstValue(ClaimTypes.NameIdentifier) && await MayUseAsync());
}
