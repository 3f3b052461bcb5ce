using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace Portal.Articles.Models;

/// <summary>A widget: the files that came with the newest articles.</summary>
public sealed class DocumentList : ContentPart
{
    public TextField Heading { get; set; } = new();

    public NumericField Count { get; set; } = new();
}
