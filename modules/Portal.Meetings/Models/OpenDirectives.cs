using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace Portal.Meetings.Models;

/// <summary>A widget of what public meetings decided and is still to be done.</summary>
public sealed class OpenDirectives : ContentPart
{
    /// <summary>How many directives are shown.</summary>
    public NumericField Count { get; set; } = new();
}
