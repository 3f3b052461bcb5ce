using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using OrchardCore.Users.Models;

namespace Embedded.Admin.Accounts.Editing;

/// <summary>The form of an account.</summary>
public sealed class AccountEditViewModel
{
    public string? UserName { get; set; }

    public string? Email { get; set; }

    public string? PhoneNumber { get; set; }

    /// <summary>Whether the account may sign in.</summary>
    public bool IsEnabled { get; set; }

    /// <summary>The ticked roles.</summary>
    public string[]? RoleNames { get; set; }

    /// <summary>How a new account gets its password.</summary>
    public PasswordWay PasswordWay { get; set; }

    /// <summary>The password of a new account, where it is typed here.</summary>
    public string? Password { get; set; }

    /// <summary>What the form was built from.</summary>
    public string? Stamp { get; set; }

    /// <summary>The account as it is; null while it is new.</summary>
    [BindNever]
    [ValidateNever]
    public User? User { get; set; }

    [BindNever]
    [ValidateNever]
    public IReadOnlyList<RoleChoice> Roles { get; set; } = [];

    /// <summary>Whether it is the account of whoever edits it.</summary>
    [BindNever]
    [ValidateNever]
    public bool IsOwn { get; set; }

    [BindNever]
    [ValidateNever]
    public bool IsLockedOut { get; set; }

    [BindNever]
    [ValidateNever]
    public bool MayDelete { get; set; }

    [BindNever]
    [ValidateNever]
    public MailReach Mail { get; set; }
}
