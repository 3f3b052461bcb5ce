namespace Embedded.Media.Catalogue;

/// <summary>Which files a list shows: those of one folder, or of the whole library, or of those of its parts that the reader may look at.</summary>
internal sealed record MediaFilter(string? Folder = null, string Text = "", MediaKind? Kind = null, IReadOnlyCollection<string>? Areas = null, IReadOnlyCollection<string>? Extensions = null, MediaOrder Order = default, MediaPlace? Before = null, MediaPlace? After = null);
