using OrchardCore.ContentManagement;

namespace OrchardCore.Alias.Models;

/// <summary>A unique name by which templates and recipes find a content item.</summary>
public class AliasPart : ContentPart
{
    public const int MaxAliasLength = 735;

    public string? Alias { get; set; }
}
