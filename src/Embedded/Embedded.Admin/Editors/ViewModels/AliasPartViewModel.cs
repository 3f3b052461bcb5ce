using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using OrchardCore.Alias.Models;
using OrchardCore.Alias.Settings;
using OrchardCore.ContentManagement;

namespace OrchardCore.Alias.ViewModels;

/// <summary>What the editor of an item's alias gets and posts.</summary>
public class AliasPartViewModel
{
    public string? Alias { get; set; }

    [BindNever, ValidateNever]
    public ContentItem ContentItem { get; set; } = null!;

    [BindNever, ValidateNever]
    public AliasPart AliasPart { get; set; } = null!;

    [BindNever, ValidateNever]
    public AliasPartSettings Settings { get; set; } = null!;
}
