namespace Embedded.Display.Contents;

/// <summary>One use of a part on a content type, and the shape that a driver brings for it.</summary>
internal readonly record struct PartUse(string ContentType, string Stereotype, string PartType, string PartName, string DisplayMode, string EditorShapeType, string ShapeType)
{
    public bool IsPart => ShapeType == PartType;

    public bool IsEditor => ShapeType == EditorShapeType;

    public bool IsDisplayMode => DisplayMode.Length > 0 && ShapeType == ShapeNames.OfDisplayMode(PartType, DisplayMode);
}
