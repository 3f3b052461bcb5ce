namespace OrchardCore.Users;

/// <summary>The paths of the account pages, without a leading slash.</summary>
public class UserOptions
{
    public string LoginPath { get; set; } = "Login";

    public string LogoffPath { get; set; } = "Users/LogOff";

    public string ChangePasswordUrl { get; set; } = "ChangePassword";

    public string ChangePasswordConfirmationUrl { get; set; } = "ChangePasswordConfirmation";

    public string ExternalLoginsUrl { get; set; } = "ExternalLogins";

    public string TwoFactorAuthenticationPath { get; set; } = "LoginWithTwoFactorAuthentication";
}
