using Embedded.Media.Catalogue;
using Embedded.Media.Rights;
using Microsoft.Extensions.Localization;
using OrchardCore.Users;
using OrchardCore.Users.Services;

namespace Embedded.Admin.Library;

/// <summary>What people read in the place of a folder's name: folders of users are named by ids on the disk.</summary>
internal sealed class LibraryTitles(LibraryRights rights, MediaAreas areas, IUserService users, IStringLocalizer<LibraryTitles> localizer)
{
    public async Task<IReadOnlyDictionary<string, string>> OfAsync(IEnumerable<string> folders)
    {
        var titles = new Dictionary<string, string>();
        foreach (var folder in folders.Distinct())
        {
            titles[folder] = await OfAsync(folder);
        }

        return titles;
    }

    private async Task<string> OfAsync(string folder)
    {
        if (folder == rights.OwnFolder)
        {
            return localizer["My files"];
        }

        if (folder == areas.Users)
        {
            return localizer["Folders of users"];
        }

        return areas.IsOfUsers(folder) && areas.IsFixed(folder) && await users.GetUserByUniqueIdAsync(MediaNames.NameOf(folder)) is { } user
            ? user.UserName
            : MediaNames.NameOf(folder);
    }
}
