namespace OrchardCore.ContentFields.Settings;

/// <summary>How a choice of a list is made.</summary>
public enum EditorOption
{
    Radio = 0,
    Dropdown = 1,
}
