using YesSql.Indexes;

namespace OrchardCore.Users.Indexes;

/// <summary>Finds accounts by role, and counts them.</summary>
public class UserByRoleNameIndex : ReduceIndex
{
    public string RoleName { get; set; } = null!;

    public int Count { get; set; }
}
