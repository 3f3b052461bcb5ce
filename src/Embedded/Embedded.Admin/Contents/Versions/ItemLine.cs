namespace Embedded.Admin.Contents.Versions;

/// <summary>A value of an item as its reader knows it.</summary>
/// <param name="Place">Where it stands in the item.</param>
/// <param name="Label">What its editor calls it.</param>
/// <param name="Text">The value as text.</param>
internal sealed record ItemLine(string Place, string Label, string Text);
