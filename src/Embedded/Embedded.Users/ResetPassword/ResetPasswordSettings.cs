namespace OrchardCore.Users.Models;

/// <summary>Whether the site lets forgotten passwords be set anew by mail.</summary>
public class ResetPasswordSettings
{
    public bool AllowResetPassword { get; set; }

    public bool UseSiteTheme { get; set; }
}
