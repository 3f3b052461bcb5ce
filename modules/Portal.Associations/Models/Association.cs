using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Media.Fields;
using OrchardCore.Taxonomies.Fields;

namespace Portal.Associations.Models;

/// <summary>A member association of the Union; its officers and its branches are bags of the same item.</summary>
public sealed class Association : ContentPart
{
    public TextField ShortName { get; set; } = new();

    public TaxonomyField Field { get; set; } = new();

    public TextField DecisionNumber { get; set; } = new();

    public DateField DecisionDate { get; set; } = new();

    public TextField DecisionIssuer { get; set; } = new();

    /// <summary>The years of the term, such as 2020-2025.</summary>
    public TextField Term { get; set; } = new();

    public NumericField MemberCount { get; set; } = new();

    public TextField Address { get; set; } = new();

    public TextField Phone { get; set; } = new();

    public BooleanField PhoneIsPublic { get; set; } = new();

    public TextField Email { get; set; } = new();

    public BooleanField EmailIsPublic { get; set; } = new();

    public LinkField Website { get; set; } = new();

    public TextField Status { get; set; } = new();

    public HtmlField Introduction { get; set; } = new();

    public MediaField Emblem { get; set; } = new();
}
