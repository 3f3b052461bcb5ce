using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace Portal.Meetings.Models;

/// <summary>
/// A task that a meeting's conclusion gives to a body, with its due date and what came of it. The body is a member
/// association, or any other unit by its name.
/// </summary>
public sealed class Directive : ContentPart
{
    public ContentPickerField OwnerAssociation { get; set; } = new();

    public TextField Owner { get; set; } = new();

    public DateField DueDate { get; set; } = new();

    public TextField Status { get; set; } = new();

    public HtmlField FollowUp { get; set; } = new();
}
