using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using OrchardCore.Seo.Models;

namespace OrchardCore.Seo.ViewModels;

/// <summary>What the editor of an item's data for search engines gets and posts.</summary>
public class SeoMetaPartViewModel
{
    public string? PageTitle { get; set; }

    public bool Render { get; set; }

    public string? MetaDescription { get; set; }

    public string? MetaKeywords { get; set; }

    public string? Canonical { get; set; }

    public string? MetaRobots { get; set; }

    [BindNever, ValidateNever]
    public SeoMetaPart SeoMetaPart { get; set; } = null!;

    [BindNever, ValidateNever]
    public SeoMetaPartSettings Settings { get; set; } = null!;
}
