namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>A driver of a field, and the display modes and editors that it is for.</summary>
public class ContentFieldDisplayDriverOption
{
    public ContentFieldDisplayDriverOption(Type displayDriverType) => DisplayDriverType = displayDriverType;

    public Type DisplayDriverType { get; }

    public Func<string, bool> DisplayMode { get; private set; } = static _ => true;

    public Func<string, bool> Editor { get; private set; } = static _ => true;

    internal void SetDisplayMode(Func<string, bool> displayMode) => DisplayMode = displayMode;

    internal void SetEditor(Func<string, bool> editor) => Editor = editor;
}
