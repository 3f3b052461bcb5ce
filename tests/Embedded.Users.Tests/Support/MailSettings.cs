namespace Embedded.Users.Tests.Support;

/// <summary>Settings under which tests may sign in often, and mail goes to a mailbox.</summary>
internal static class MailSettings
{
    public static Dictionary<string, string> For(Mailbox mailbox) => new()
    {
        ["OrchardCore:OrchardCore_Email_Smtp:Host"] = "127.0.0.1",
        ["OrchardCore:OrchardCore_Email_Smtp:Port"] = $"{mailbox.Port}",
        ["OrchardCore:OrchardCore_Email_Smtp:AutoSelectEncryption"] = "false",
        ["OrchardCore:OrchardCore_Email_Smtp:DefaultSender"] = "cong@example.org",
    };
}
