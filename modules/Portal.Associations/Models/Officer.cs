using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace Portal.Associations.Models;

/// <summary>An office held in an association. Name, phone and e-mail are each shown only where they are marked public.</summary>
public sealed class Officer : ContentPart
{
    public TextField Position { get; set; } = new();

    public TextField FullName { get; set; } = new();

    /// <summary>The name may be shown.</summary>
    public BooleanField IsPublic { get; set; } = new();

    /// <summary>The years of the holder's term, where they are not the association's.</summary>
    public TextField Term { get; set; } = new();

    public TextField Phone { get; set; } = new();

    public BooleanField PhoneIsPublic { get; set; } = new();

    public TextField Email { get; set; } = new();

    public BooleanField EmailIsPublic { get; set; } = new();
}
