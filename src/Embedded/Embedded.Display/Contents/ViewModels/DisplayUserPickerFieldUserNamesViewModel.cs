using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentFields.ViewModels;

/// <summary>What the template of a field <c>UserPickerFieldUserNames</c> gets.</summary>
public class DisplayUserPickerFieldUserNamesViewModel
{
    public UserPickerField Field { get; set; } = null!;

    public ContentPart Part { get; set; } = null!;

    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!;

    public string[] UserIds => Field.UserIds ?? [];

    public string[] UserNames => Field.GetUserNames() ?? [];
}
