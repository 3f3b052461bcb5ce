using System.ComponentModel.DataAnnotations;
using Embedded.Users.Passwords;

namespace Embedded.Users.ViewModels;

/// <summary>A posted change of a password.</summary>
public sealed class ChangePasswordModel
{
    [Required(ErrorMessage = "Enter your current password.")]
    [StringLength(PasswordRules.Longest, ErrorMessage = "The current password is wrong.")]
    public string? CurrentPassword { get; set; }

    [Required(ErrorMessage = "Enter a new password.")]
    [StringLength(PasswordRules.Longest, ErrorMessage = "The password is too long: use at most {1} characters.")]
    public string? Password { get; set; }

    [Compare(nameof(Password), ErrorMessage = "The two passwords differ. Enter the new password twice.")]
    public string? PasswordConfirmation { get; set; }
}
