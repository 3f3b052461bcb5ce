using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using OrchardCore.Menu.Models;

namespace OrchardCore.Menu.ViewModels;

/// <summary>What the editor of a menu item gets and posts.</summary>
public class LinkMenuItemPartEditViewModel
{
    public string? Name { get; set; }

    public string? Url { get; set; }

    public string? Target { get; set; }

    [BindNever, ValidateNever]
    public LinkMenuItemPart MenuItemPart { get; set; } = null!;
}
