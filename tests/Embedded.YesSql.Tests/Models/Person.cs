namespace Embedded.Storage.Tests.Models;

public class Person
{
    public long Id { get; set; }

    public string? Name { get; set; }

    public int Age { get; set; }

    public bool Active { get; set; }

    public Mood Mood { get; set; }

    public int? Score { get; set; }

    public DateTime Born { get; set; }

    public DateTimeOffset? Seen { get; set; }

    public TimeSpan Worked { get; set; }

    public Guid Key { get; set; }

    public decimal Balance { get; set; }

    public string[] Tags { get; set; } = [];
}
