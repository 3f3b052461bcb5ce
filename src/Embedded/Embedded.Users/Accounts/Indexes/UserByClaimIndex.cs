using YesSql.Indexes;

namespace OrchardCore.Users.Indexes;

/// <summary>Finds accounts by a claim that they carry.</summary>
public class UserByClaimIndex : MapIndex
{
    public string ClaimType { get; set; } = null!;

    public string ClaimValue { get; set; } = null!;
}
