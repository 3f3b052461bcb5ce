using System.ComponentModel.DataAnnotations;

namespace Embedded.Users.ViewModels;

/// <summary>A posted sign-in form.</summary>
public sealed class LoginModel
{
    [Required(ErrorMessage = "Enter your user name or e-mail address.")]
    public string? UserName { get; set; }

    [Required(ErrorMessage = "Enter your password.")]
    public string? Password { get; set; }

    public bool RememberMe { get; set; }
}
