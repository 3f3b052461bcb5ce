using Embedded.Admin.Editors.Files;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;

namespace Embedded.Admin.Library;

/// <content>Pictures for the editor of texts.</content>
public sealed partial class AdminController
{
    /// <summary><c>GET /Admin/Media/Search?q=…</c>: the newest pictures with these words, with what is written about them.</summary>
    [Admin("Media/Search", "Media.Search")]
    [HttpGet]
    [ActionName("Search")]
    public async Task<IActionResult> SearchAsync(string? q)
    {
        if (!await Rights.MayUseAsync())
        {
            return Forbid();
        }

        var text = q is { Length: > LongestText } ? q[..LongestText] : q;
        var found = await Library.SearchAsync(text, LibraryFiles.Pictures.Split(','));

        return Json(new
        {
            files = found.Select(entry => new
            {
                path = entry.Path,
                name = entry.Name,
                picture = Library.PictureOf(entry.Path, LibraryFiles.SmallPicture) ?? Store.MapPathToPublicUrl(entry.Path),
                alt = entry.AlternativeText,
                credit = entry.Credit,
            }),
        });
    }
}
