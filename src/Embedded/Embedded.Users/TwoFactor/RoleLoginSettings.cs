namespace OrchardCore.Users.Models;

/// <summary>The roles whose accounts need a second factor.</summary>
public class RoleLoginSettings
{
    public bool RequireTwoFactorAuthenticationForSpecificRoles { get; set; }

    public string[] Roles { get; set; } = [];
}
