using OrchardCore.ContentManagement.Metadata.Models;

namespace Embedded.Admin.Editors.Files;

/// <summary>What the editor of a media field gets.</summary>
public class MediaFieldViewModel
{
    public IReadOnlyList<MediaFileRow> Files { get; set; } = [];

    /// <summary>What was searched for.</summary>
    public string? Search { get; set; }

    /// <summary>A search was made, and these are the files after the first ones that it found.</summary>
    public bool IsSearched { get; set; }

    /// <summary>The user may look through the library and send files to it.</summary>
    public bool MayUse { get; set; }

    /// <summary>Why files that were sent were not taken.</summary>
    public IReadOnlyList<string> Refused { get; set; } = [];

    /// <summary>The largest file that can be sent, in bytes.</summary>
    public int MaxFileSize { get; set; }

    /// <summary>The prefix of the field in the form.</summary>
    public string Prefix { get; set; } = null!;

    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!;
}
