using System.Security.Claims;

namespace OrchardCore.Users.Models;

/// <summary>A claim that an account carries.</summary>
public class UserClaim
{
    public string ClaimType { get; set; } = null!;

    public string ClaimValue { get; set; } = null!;

    public Claim ToClaim() => new(ClaimType, ClaimValue);
}
