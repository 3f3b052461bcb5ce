using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace Portal.Associations.Models;

/// <summary>An office held in an association; the holder's name is shown only where it is marked public.</summary>
public sealed class Officer : ContentPart
{
    public TextField Position { get; set; } = new();

    public TextField FullName { get; set; } = new();

    public BooleanField IsPublic { get; set; } = new();
}
