using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Embedded.Admin.Settings.SigningIn;

/// <summary>The roles that need a second step, in their form.</summary>
public class RoleTwoFactorViewModel
{
    /// <summary>The ticked roles.</summary>
    public string[]? Roles { get; set; }

    [BindNever]
    [ValidateNever]
    public IReadOnlyList<SelectListItem> Choices { get; set; } = [];
}
