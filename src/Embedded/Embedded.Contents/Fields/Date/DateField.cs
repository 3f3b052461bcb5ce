using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>A day.</summary>
public class DateField : ContentField
{
    public DateTime? Value { get; set; }
}
