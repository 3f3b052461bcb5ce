using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace Portal.Articles.Models;

/// <summary>A widget: the featured articles, the first of them large.</summary>
public sealed class LeadStories : ContentPart
{
    public NumericField Count { get; set; } = new();
}
