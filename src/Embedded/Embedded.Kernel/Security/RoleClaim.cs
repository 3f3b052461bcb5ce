using System.Security.Claims;

namespace OrchardCore.Security;

/// <summary>A claim that a role gives to its users.</summary>
public class RoleClaim
{
    public string ClaimType { get; set; } = string.Empty;

    public string ClaimValue { get; set; } = string.Empty;

    public static implicit operator Claim(RoleClaim claim) => claim.ToClaim();

    public Claim ToClaim() => new(ClaimType, ClaimValue);
}
