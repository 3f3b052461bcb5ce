using System.ComponentModel.DataAnnotations;
using Embedded.Users.Passwords;

namespace Embedded.Users.ViewModels;

/// <summary>A posted new password, with the token of a reset mail.</summary>
public sealed class ResetPasswordModel
{
    [Required(ErrorMessage = "Enter your user name or e-mail address.")]
    [StringLength(255, ErrorMessage = "A user name or an e-mail address has at most {1} characters.")]
    public string? UsernameOrEmail { get; set; }

    [Required(ErrorMessage = "Enter a new password.")]
    [StringLength(PasswordRules.Longest, ErrorMessage = "The password is too long: use at most {1} characters.")]
    public string? Password { get; set; }

    [Compare(nameof(Password), ErrorMessage = "The two passwords differ. Enter the new password twice.")]
    public string? PasswordConfirmation { get; set; }

    [StringLength(4096)]
    public string? Code { get; set; }
}
