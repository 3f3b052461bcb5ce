using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using OrchardCore.Taxonomies.ViewModels;

namespace Embedded.Admin.Editors.Tags;

/// <summary>What the tags editor gets: tags are typed by their names, one on a line.</summary>
public class TagsViewModel : EditTagTaxonomyFieldViewModel
{
    public string? Names { get; set; }

    /// <summary>The names of the tags that exist.</summary>
    [BindNever, ValidateNever]
    public IReadOnlyList<string> Known { get; set; } = [];

    /// <summary>Whether the user may type a tag that does not exist yet.</summary>
    [BindNever, ValidateNever]
    public bool IsOpen { get; set; }
}
