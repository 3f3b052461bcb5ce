using System.ComponentModel.DataAnnotations;

namespace Embedded.Users.ViewModels;

/// <summary>A posted code: of an authenticator app, or a recovery code.</summary>
public sealed class CodeModel
{
    [Required(ErrorMessage = "Enter the code.")]
    [StringLength(32, ErrorMessage = "The code is wrong. Check it and try again.")]
    public string? Code { get; set; }

    public bool RememberMe { get; set; }

    /// <summary>Whether this device is not asked for a code again.</summary>
    public bool RememberClient { get; set; }
}
