namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>A stereotype that content types can take.</summary>
public class StereotypeDescription
{
    public string Stereotype { get; set; } = null!;

    public string DisplayName { get; set; } = null!;
}
