using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;

namespace OrchardCore.Autoroute.ViewModels;

/// <summary>What the editor of an item's address gets and posts.</summary>
public class AutoroutePartViewModel
{
    /// <summary>The path below the site's root. Empty, it is made of the type's pattern.</summary>
    public string? Path { get; set; }

    public bool UpdatePath { get; set; }

    [BindNever, ValidateNever]
    public ContentItem ContentItem { get; set; } = null!;

    [BindNever, ValidateNever]
    public AutoroutePart AutoroutePart { get; set; } = null!;

    [BindNever, ValidateNever]
    public AutoroutePartSettings Settings { get; set; } = null!;
}
