using System.ComponentModel.DataAnnotations;

namespace Embedded.Users.ViewModels;

/// <summary>A posted profile.</summary>
public sealed class ProfileModel
{
    [StringLength(254, ErrorMessage = "An e-mail address has at most {1} characters.")]
    public string? Email { get; set; }

    [StringLength(256, ErrorMessage = "The current password is wrong.")]
    public string? CurrentPassword { get; set; }

    [StringLength(32)]
    public string? Culture { get; set; }

    [StringLength(64)]
    public string? TimeZoneId { get; set; }

    [StringLength(16)]
    public string? Notifications { get; set; }
}
