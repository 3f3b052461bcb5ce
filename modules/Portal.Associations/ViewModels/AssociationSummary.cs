using OrchardCore.ContentManagement;

namespace Portal.Associations.ViewModels;

/// <summary>What lists and widgets show of an association. Addresses begin with <c>~/</c>, for the <c>href</c> filter.</summary>
public sealed class AssociationSummary
{
    public required ContentItem ContentItem { get; init; }

    public required string Name { get; init; }

    public string? ShortName { get; init; }

    /// <summary>The association's page.</summary>
    public required string Url { get; init; }

    /// <summary>The emblem's path in the media library, for <c>asset_url</c> and <c>resize_url</c>.</summary>
    public string? EmblemPath { get; init; }

    /// <summary>The emblem in words.</summary>
    public string? EmblemText { get; init; }

    /// <summary>The name of the field of activity.</summary>
    public string? FieldText { get; init; }

    /// <summary>One of <see cref="Models.AssociationStatuses"/>, for class names.</summary>
    public required string Status { get; init; }

    /// <summary>The status in the visitor's language.</summary>
    public required string StatusText { get; init; }

    /// <summary>The number of members to read, such as "1.250".</summary>
    public string? MembersText { get; init; }

    /// <summary>The years of the term, such as "2020 – 2025".</summary>
    public string? TermText { get; init; }
}
