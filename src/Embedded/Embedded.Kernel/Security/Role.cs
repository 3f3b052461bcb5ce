namespace OrchardCore.Security;

/// <summary>A role and the permissions it holds.</summary>
public class Role : IRole
{
    public string RoleName { get; set; } = string.Empty;

    public string? RoleDescription { get; set; }

    public string? NormalizedRoleName { get; set; }

    public List<RoleClaim> RoleClaims { get; set; } = [];

    public Role Clone() => new()
    {
        RoleName = RoleName,
        RoleDescription = RoleDescription,
        NormalizedRoleName = NormalizedRoleName,
        RoleClaims = [.. RoleClaims.Select(claim => new RoleClaim { ClaimType = claim.ClaimType, ClaimValue = claim.ClaimValue })],
    };
}
