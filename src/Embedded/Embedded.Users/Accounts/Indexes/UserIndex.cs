using YesSql.Indexes;

namespace OrchardCore.Users.Indexes;

/// <summary>Finds accounts by identifier, name or e-mail.</summary>
public class UserIndex : MapIndex
{
    public long DocumentId { get; set; }

    public string UserId { get; set; } = null!;

    public string NormalizedUserName { get; set; } = null!;

    public string? NormalizedEmail { get; set; }

    public bool IsEnabled { get; set; }

    public bool IsLockoutEnabled { get; set; }

    public DateTime? LockoutEndUtc { get; set; }

    public int AccessFailedCount { get; set; }
}
