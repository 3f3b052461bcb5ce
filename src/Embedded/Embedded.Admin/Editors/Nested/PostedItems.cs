namespace Embedded.Admin.Editors.Nested;

/// <summary>The items that a form names, as Orchard Core's bags and flows post them: the three lists are in one order.</summary>
internal sealed class PostedItems
{
    public string[] Prefixes { get; set; } = [];

    public string[] ContentTypes { get; set; } = [];

    public string[] ContentItems { get; set; } = [];

    public bool IsWhole => Prefixes.Length == ContentTypes.Length && Prefixes.Length == ContentItems.Length;
}
