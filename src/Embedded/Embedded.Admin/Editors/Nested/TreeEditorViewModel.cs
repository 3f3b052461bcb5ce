namespace Embedded.Admin.Editors.Nested;

/// <summary>What the editor of a tree of items gets.</summary>
public class TreeEditorViewModel
{
    public NestedItemsViewModel Nested { get; set; } = null!;
}
