using System.Security.Claims;
using Embedded.Media.Moves;
using Embedded.Media.Uses;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Contents;
using OrchardCore.Security.Permissions;

namespace Embedded.Admin.Library;

/// <summary>Tells the reader where a file is used, under whatever path it had: by name what the reader may see, by number the rest.</summary>
internal sealed class FileUsesReader(IServiceProvider services, MediaMoves moves, IAuthorizationService authorization, IHttpContextAccessor accessor)
{
    private ClaimsPrincipal User => accessor.HttpContext!.User;

    public async Task<FileUses> ReadAsync(string path)
    {
        // A library without contents has no items.
        var paths = await moves.NamesOfAsync(path);
        var elsewhere = await services.GetRequiredService<FilePlaces>().FindAsync(paths);
        if (services.GetService<MediaUses>() is not { } uses)
        {
            return new([], elsewhere, 0, false, true);
        }

        var found = await uses.FindAsync(paths);
        var names = (await services.GetRequiredService<IContentDefinitionManager>().ListTypeDefinitionsAsync()).ToDictionary(type => type.Name, type => type.DisplayName);
        List<FileUse> shown = [];
        var others = 0;
        foreach (var item in found.Take(MediaUses.Most))
        {
            var mayEdit = await authorization.AuthorizeAsync(User, CommonPermissions.EditContent, (object)item);
            if (mayEdit || (item.Published && await authorization.AuthorizeAsync(User, CommonPermissions.ViewContent, (object)item)))
            {
                shown.Add(new FileUse(item.ContentItemId, item.DisplayText, names.GetValueOrDefault(item.ContentType, item.ContentType), mayEdit, item.Published));
            }
            else
            {
                others++;
            }
        }

        return new(shown, elsewhere, others, found.Count > MediaUses.Most, await uses.IsCompleteAsync());
    }
}
