using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Lists.Models;

namespace OrchardCore.Lists.ViewModels;

/// <summary>What the template of a part <c>ListPart</c> gets.</summary>
public class ListPartViewModel
{
    public IEnumerable<ContentItem> ContentItems { get; set; } = [];

    public IEnumerable<ContentTypeDefinition> ContainedContentTypeDefinitions { get; set; } = [];

    public BuildPartDisplayContext Context { get; set; } = null!;

    public ListPart ListPart { get; set; } = null!;

    public bool EnableOrdering { get; set; }

    public dynamic? Pager { get; set; }
}
