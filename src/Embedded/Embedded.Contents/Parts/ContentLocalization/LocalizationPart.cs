using OrchardCore.ContentManagement;

namespace OrchardCore.ContentLocalization.Models;

/// <summary>The language of a content item, and the set that its translations share.</summary>
public class LocalizationPart : ContentPart, ILocalizable
{
    public string? LocalizationSet { get; set; }

    public string? Culture { get; set; }
}
