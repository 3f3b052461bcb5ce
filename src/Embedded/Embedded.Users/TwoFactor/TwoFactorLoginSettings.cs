namespace OrchardCore.Users.Models;

/// <summary>The site's settings of the second factor.</summary>
public class TwoFactorLoginSettings
{
    public bool RequireTwoFactorAuthentication { get; set; }

    public bool AllowRememberClientTwoFactorAuthentication { get; set; }

    public int NumberOfRecoveryCodesToGenerate { get; set; } = 10;

    public bool UseSiteTheme { get; set; }
}
