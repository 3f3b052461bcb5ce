namespace Embedded.Admin.Accounts.Editing;

/// <summary>Whether a mail with the link for a new password comes to its reader.</summary>
public enum MailReach
{
    /// <summary>The site sends no such mails.</summary>
    None,

    /// <summary>Mails only come into a folder on the site's machine.</summary>
    Folder,

    /// <summary>A mail server takes them.</summary>
    Server,
}
