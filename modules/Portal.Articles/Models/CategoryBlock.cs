using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Fields;

namespace Portal.Articles.Models;

/// <summary>A widget: the newest articles of a category and of those below it.</summary>
public sealed class CategoryBlock : ContentPart
{
    public TextField Heading { get; set; } = new();

    public TaxonomyField Category { get; set; } = new();

    public NumericField Count { get; set; } = new();
}
