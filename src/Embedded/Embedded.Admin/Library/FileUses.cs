namespace Embedded.Admin.Library;

/// <summary>Where a file is used.</summary>
/// <param name="Items">Items that the reader may know of.</param>
/// <param name="Places">Settings and templates.</param>
/// <param name="Others">How many more there are.</param>
/// <param name="HasMore">There are more than were counted.</param>
/// <param name="IsComplete">Whether every item has been read for it.</param>
internal sealed record FileUses(IReadOnlyList<FileUse> Items, IReadOnlyList<FilePlace> Places, int Others, bool HasMore, bool IsComplete)
{
    public bool IsNone => Items.Count + Places.Count + Others == 0;
}
