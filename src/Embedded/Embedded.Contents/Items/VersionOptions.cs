namespace OrchardCore.ContentManagement;

/// <summary>Which version of a content item is asked for.</summary>
public record VersionOptions
{
    public static readonly VersionOptions Latest = new() { IsLatest = true };

    public static readonly VersionOptions Published = new() { IsPublished = true };

    public static readonly VersionOptions Draft = new() { IsDraft = true };

    /// <summary>The draft; where there is none, one is started from the published version.</summary>
    public static readonly VersionOptions DraftRequired = new() { IsDraft = true, IsDraftRequired = true };

    public bool IsLatest { get; private init; }

    public bool IsPublished { get; private init; }

    public bool IsDraft { get; private init; }

    public bool IsDraftRequired { get; private init; }
}
