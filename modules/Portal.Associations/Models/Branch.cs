using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace Portal.Associations.Models;

/// <summary>A branch of an association; its title is its name. Its phone is shown only where it is marked public.</summary>
public sealed class Branch : ContentPart
{
    public TextField Address { get; set; } = new();

    public TextField Phone { get; set; } = new();

    public BooleanField PhoneIsPublic { get; set; } = new();
}
