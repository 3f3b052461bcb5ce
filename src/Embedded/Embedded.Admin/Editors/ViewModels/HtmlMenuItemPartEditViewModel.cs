using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using OrchardCore.Menu.Models;

namespace OrchardCore.Menu.ViewModels;

/// <summary>What the editor of a menu item gets and posts.</summary>
public class HtmlMenuItemPartEditViewModel
{
    public string? Name { get; set; }

    public string? Url { get; set; }

    public string? Target { get; set; }

    public string? Html { get; set; }

    [BindNever, ValidateNever]
    public HtmlMenuItemPart MenuItemPart { get; set; } = null!;
}
