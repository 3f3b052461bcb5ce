using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Media.Fields;
using OrchardCore.Taxonomies.Fields;

namespace Portal.Articles.Models;

/// <summary>A news article of the Union or of one of its member associations; title, path and body are parts of their own.</summary>
public sealed class Article : ContentPart
{
    public TextField Lead { get; set; } = new();

    public MediaField Cover { get; set; } = new();

    public TextField Caption { get; set; } = new();

    public TextField Credit { get; set; } = new();

    public TextField PenName { get; set; } = new();

    public LinkField Source { get; set; } = new();

    public TaxonomyField Category { get; set; } = new();

    public TaxonomyField Tags { get; set; } = new();

    /// <summary>The chain of events, such as a congress or a flood, that the article is one report of.</summary>
    public TaxonomyField EventStream { get; set; } = new();

    /// <summary>The date that readers see and that lists sort by; without one, the moment of publication.</summary>
    public DateTimeField DisplayDate { get; set; } = new();

    public BooleanField Featured { get; set; } = new();

    public MediaField Attachments { get; set; } = new();

    public ContentPickerField Related { get; set; } = new();
}
