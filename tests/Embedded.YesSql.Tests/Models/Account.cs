namespace Embedded.Storage.Tests.Models;

public class Account
{
    public long Id { get; set; }

    public long Version { get; set; }

    public int Amount { get; set; }
}
