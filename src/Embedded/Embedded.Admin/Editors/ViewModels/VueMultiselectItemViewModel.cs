namespace OrchardCore.ContentFields.ViewModels;

/// <summary>An item that a picker shows or offers.</summary>
public class VueMultiselectItemViewModel
{
    public string Id { get; set; } = null!;

    public string? DisplayText { get; set; }

    public bool HasPublished { get; set; }

    public bool IsEditable { get; set; }

    public bool IsViewable { get; set; }

    public bool IsClickable => IsEditable || IsViewable;
}
