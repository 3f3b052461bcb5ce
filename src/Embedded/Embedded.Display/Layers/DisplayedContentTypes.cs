using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace Embedded.Display.Layers;

/// <summary>Notes the types of the items that the page shows in full, for rules that ask.</summary>
internal sealed class DisplayedContentTypes : ContentDisplayDriver
{
    private readonly HashSet<string> _types = new(StringComparer.Ordinal);

    public override Task<IDisplayResult?> DisplayAsync(ContentItem model, BuildDisplayContext context)
    {
        if (context.DisplayType == "Detail")
        {
            _types.Add(model.ContentType);
        }

        return Task.FromResult<IDisplayResult?>(null);
    }

    public bool Any(Func<string, bool> isIt) => _types.Any(isIt);
}
