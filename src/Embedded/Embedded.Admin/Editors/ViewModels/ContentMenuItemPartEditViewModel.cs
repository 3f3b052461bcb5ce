using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using OrchardCore.Menu.Models;

namespace OrchardCore.Menu.ViewModels;

/// <summary>What the editor of a menu item gets and posts.</summary>
public class ContentMenuItemPartEditViewModel
{
    public string? Name { get; set; }


    [BindNever, ValidateNever]
    public ContentMenuItemPart MenuItemPart { get; set; } = null!;
}
