namespace Embedded.Admin.Contents.Lists;

/// <summary>Content types by what the reader finds of them, so that the database leaves out what would not be shown.</summary>
internal sealed record ContentListAccess(string UserId, string[] Whole, string[] Published, string[] Own)
{
    public bool IsEmpty => Whole.Length + Published.Length + Own.Length == 0;

    /// <summary>Whether the reader edits what others own, and so may know whose it is.</summary>
    public bool EditsOthers => Whole.Length > 0;

    public IReadOnlyCollection<string> Types => [.. Whole, .. Published, .. Own];

    public ContentListAccess Only(string type) => this with
    {
        Whole = [.. Whole.Where(name => name == type)],
        Published = [.. Published.Where(name => name == type)],
        Own = [.. Own.Where(name => name == type)],
    };
}
