namespace Embedded.Display.Contents;

/// <summary>One use of a field in a part on a content type, and the shape that a driver brings for it.</summary>
internal readonly record struct FieldUse(string ContentType, string PartType, string PartName, string FieldType, string FieldName, string DisplayMode, string ShapeType)
{
    public bool IsField => ShapeType == FieldType;

    public bool IsDisplayMode => DisplayMode.Length > 0 && ShapeType == ShapeNames.OfDisplayMode(FieldType, DisplayMode);
}
