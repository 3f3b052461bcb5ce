using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using OrchardCore.Users.Models;

namespace Embedded.Admin.Accounts.Editing;

/// <summary>The form for another's password.</summary>
public sealed class AccountPasswordViewModel
{
    public string? Password { get; set; }

    public string? Confirmation { get; set; }

    [BindNever]
    [ValidateNever]
    public User? User { get; set; }
}
