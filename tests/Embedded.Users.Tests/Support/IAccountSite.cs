namespace Embedded.Users.Tests.Support;

/// <summary>A site whose mail can be read.</summary>
public interface IAccountSite
{
    Mailbox Mailbox { get; }
}
