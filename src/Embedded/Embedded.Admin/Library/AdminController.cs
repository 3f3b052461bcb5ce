using Embedded.Admin.Editors.Files;
using Embedded.Media.Catalogue;
using Embedded.Media.Rights;
using Embedded.Media.Uploads;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Media;
using OrchardCore.Modules;

namespace Embedded.Admin.Library;

/// <summary>The media library in the admin, at the addresses that Orchard Core's own has.</summary>
[Feature("OrchardCore.Media")]
[RequireFeatures("OrchardCore.Admin")]
[Area("OrchardCore.Media")]
[Admin]
public sealed partial class AdminController(IServiceProvider services, INotifier notifier, IHtmlLocalizer<AdminController> localizer) : Controller
{
    private LibraryRights Rights => services.GetRequiredService<LibraryRights>();

    private LibraryTitles Titles => services.GetRequiredService<LibraryTitles>();

    private LibraryFolders Folders => services.GetRequiredService<LibraryFolders>();

    private MediaAreas Areas => services.GetRequiredService<MediaAreas>();

    private MediaCatalogue Catalogue => services.GetRequiredService<MediaCatalogue>();

    private LibraryFiles Library => services.GetRequiredService<LibraryFiles>();

    private IMediaFileStore Store => services.GetRequiredService<IMediaFileStore>();

    /// <summary>Whether files may be sent to a folder's page: into it, or from the root's page into the folder of the month.</summary>
    private Task<bool> MayFillAsync(string folder) => Rights.MayWorkInAsync(folder.Length > 0 ? folder : services.GetRequiredService<MediaUploads>().FolderOfNow);

    /// <summary>Back to a folder's page; to the whole library for the root.</summary>
    private RedirectToActionResult ToFolder(string? folder) => RedirectToAction("Index", "Admin", new { area = "OrchardCore.Media", path = string.IsNullOrEmpty(folder) ? null : folder });
}
