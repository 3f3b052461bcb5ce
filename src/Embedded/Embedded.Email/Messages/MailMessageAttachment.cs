namespace OrchardCore.Email;

/// <summary>A file that goes with a mail.</summary>
public class MailMessageAttachment
{
    public string? Filename { get; set; }

    public Stream? Stream { get; set; }
}
