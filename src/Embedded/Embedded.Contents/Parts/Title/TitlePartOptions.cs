namespace OrchardCore.Title.Models;

/// <summary>How an editor may set a title.</summary>
public enum TitlePartOptions
{
    Editable = 0,
    GeneratedDisabled = 1,
    GeneratedHidden = 2,
    EditableRequired = 3,
}
