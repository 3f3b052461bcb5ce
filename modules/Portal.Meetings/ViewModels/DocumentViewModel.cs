namespace Portal.Meetings.ViewModels;

/// <summary>A file of a meeting.</summary>
public sealed class DocumentViewModel
{
    public required string Name { get; init; }

    /// <summary>The path in the media library, for <c>asset_url</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The kind of file, such as "PDF".</summary>
    public required string Format { get; init; }

    /// <summary>The size to read, such as "1,2 MB", or null where the file is gone.</summary>
    public string? SizeText { get; init; }
}
