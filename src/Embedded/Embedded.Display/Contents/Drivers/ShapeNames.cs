namespace Embedded.Display.Contents;

/// <summary>How shape types name an editor or a display mode.</summary>
internal static class ShapeNames
{
    public const string DisplayToken = "_Display";
    private const string DisplaySeparator = "_Display__";

    public static string OfEditor(string shapeType, string? editor) => string.IsNullOrEmpty(editor) ? shapeType : $"{shapeType}__{editor}";

    public static string OfDisplayMode(string shapeType, string? displayMode) => string.IsNullOrEmpty(displayMode) ? shapeType : shapeType + DisplaySeparator + displayMode;
}
