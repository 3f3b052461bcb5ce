namespace OrchardCore.Users.Models;

/// <summary>Whether the site lets accounts change their own mail address.</summary>
public class ChangeEmailSettings
{
    public bool AllowChangeEmail { get; set; }
}
