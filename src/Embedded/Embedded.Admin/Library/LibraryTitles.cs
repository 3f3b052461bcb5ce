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

    /// <summary>The way to a folder, over the folders that the reader may look into, under their titles.</summary>
    public async Task<IReadOnlyList<FolderLink>> WayToAsync(string folder)
    {
        List<FolderLink> way = [];
        foreach (var one in LibraryFolders.WayTo(folder))
        {
            if (await rights.MayWorkInAsync(one.Path))
            {
                way.Add(new FolderLink(one.Path, await OfAsync(one.Path)));
            }
        }

        return way;
    }

    /// <summary>Folders to choose from, each by its whole path; that of a user's begins with a title.</summary>
    public async Task<IReadOnlyList<FolderLink>> ChoicesAsync(IEnumerable<string> folders)
    {
        var titles = new Dictionary<string, string>();
        List<FolderLink> choices = [];
        foreach (var folder in folders)
        {
            var area = areas.Of(folder);
            if (areas.IsOfUsers(area) && !titles.ContainsKey(area))
            {
                titles[area] = await OfAsync(area);
            }

            choices.Add(new FolderLink(folder, titles.TryGetValue(area, out var title) ? title + folder[area.Length..] : folder));
        }

        return choices;
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
