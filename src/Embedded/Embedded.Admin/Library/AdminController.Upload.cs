using Embedded.Admin.Editors.Files;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;

namespace Embedded.Admin.Library;

/// <content>Files that come with a form, where no script sends them one by one.</content>
public sealed partial class AdminController
{
    /// <summary><c>POST /Admin/Media/Send</c>: each file of the form comes into the folder; in the root, into that of the month.</summary>
    [Admin("Media/Send", "Media.Send")]
    [HttpPost]
    [ActionName("Send")]
    [RequestSizeLimit(MediaUploadController.LargestRequest)]
    [RequestFormLimits(MultipartBodyLengthLimit = MediaUploadController.LargestRequest)]
    public async Task<IActionResult> SendAsync(string? path)
    {
        if (!await Rights.MayUseAsync())
        {
            return Forbid();
        }

        if (await Folders.FindAsync(path) is not { } folder)
        {
            await notifier.WarningAsync(localizer["There is no folder \"{0}\" any more.", path!]);

            return ToFolder(null);
        }

        if (!await MayFillAsync(folder))
        {
            return Forbid();
        }

        var sent = services.GetRequiredService<SentFiles>();
        var (taken, isDiskFull) = (0, false);
        foreach (var file in Request.Form.Files)
        {
            var result = await sent.StoreAsync(file, [], folder, HttpContext.RequestAborted);
            isDiskFull |= result.IsDiskFull;
            if (result.Path is null)
            {
                await notifier.ErrorAsync(localizer["Not taken: {0}", result.Error!]);
            }
            else
            {
                taken++;
            }
        }

        if (Request.Form.Files.Count == 0)
        {
            await notifier.WarningAsync(localizer["Choose the files first."]);
        }
        else if (taken > 0)
        {
            await notifier.SuccessAsync(localizer["Files in the library: {0} more.", taken]);
        }

        if (isDiskFull)
        {
            Response.StatusCode = StatusCodes.Status507InsufficientStorage;

            return await ListAsync(new LibraryAddress { Path = folder });
        }

        return ToFolder(folder);
    }
}
