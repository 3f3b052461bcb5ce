using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>Chosen users.</summary>
public class UserPickerField : ContentField
{
    public string[] UserIds { get; set; } = [];
}
