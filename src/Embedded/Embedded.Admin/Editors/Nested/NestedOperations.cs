namespace Embedded.Admin.Editors.Nested;

/// <summary>What the buttons of an editor of inside items do.</summary>
internal static class NestedOperations
{
    public const string Add = "add";
    public const string Up = "up";
    public const string Down = "down";
    public const string Remove = "remove";
}
