using MimeKit;
using OrchardCore.Email;

namespace Embedded.Email.Smtp;

/// <summary>A folder of mails, one <c>.eml</c> file each.</summary>
internal static class PickupFolder
{
    public static async Task<EmailResult> PutAsync(string folder, MimeMessage mime)
    {
        Directory.CreateDirectory(folder);
        var name = Guid.CreateVersion7().ToString("N");
        var unfinished = Path.Combine(folder, name + ".tmp");
        await mime.WriteToAsync(unfinished);

        // Whoever watches the folder never sees half a mail.
        File.Move(unfinished, Path.Combine(folder, name + ".eml"));

        return EmailResult.GetSuccessResult(name);
    }
}
