namespace OrchardCore.Users;

/// <summary>Names that accounts share.</summary>
public static class UserConstants
{
    public const string TwoFactorAuthenticationClaimType = "TwoFacAuth";
}
