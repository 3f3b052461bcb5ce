using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>A moment, kept in UTC.</summary>
public class DateTimeField : ContentField
{
    public DateTime? Value { get; set; }
}
