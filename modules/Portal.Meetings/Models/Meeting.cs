using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Media.Fields;

namespace Portal.Meetings.Models;

/// <summary>A meeting of any kind; its agenda and its directives are bags of the same item.</summary>
public sealed class Meeting : ContentPart
{
    public TextField Kind { get; set; } = new();

    public TextField Visibility { get; set; } = new();

    public TextField Status { get; set; } = new();

    public DateTimeField StartUtc { get; set; } = new();

    public DateTimeField EndUtc { get; set; } = new();

    public BooleanField AllDay { get; set; } = new();

    public TextField Venue { get; set; } = new();

    public TextField Chair { get; set; } = new();

    public TextField Attendees { get; set; } = new();

    public ContentPickerField Associations { get; set; } = new();

    public TextField LegalBasis { get; set; } = new();

    public HtmlField Assessment { get; set; } = new();

    public HtmlField Conclusion { get; set; } = new();

    public HtmlField Minutes { get; set; } = new();

    public MediaField Documents { get; set; } = new();

    public ContentPickerField Coverage { get; set; } = new();
}
