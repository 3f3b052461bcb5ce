using System.ComponentModel.DataAnnotations;

namespace Embedded.Users.ViewModels;

/// <summary>A posted request for a reset link.</summary>
public sealed class ForgotPasswordModel
{
    [Required(ErrorMessage = "Enter your user name or e-mail address.")]
    [StringLength(255, ErrorMessage = "A user name or an e-mail address has at most {1} characters.")]
    public string? UsernameOrEmail { get; set; }
}
