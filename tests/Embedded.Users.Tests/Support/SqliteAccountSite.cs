using Portal.TestSupport;

namespace Embedded.Users.Tests.Support;

/// <summary>The portal on SQLite, with a mail server.</summary>
public sealed class SqliteAccountSite : SqliteSite, IAccountSite
{
    public Mailbox Mailbox { get; } = new();

    protected override IReadOnlyDictionary<string, string> MoreSettings => MailSettings.For(Mailbox);

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Mailbox.DisposeAsync();
    }
}
