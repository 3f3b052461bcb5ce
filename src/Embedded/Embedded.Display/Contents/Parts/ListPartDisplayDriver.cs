using Embedded.Display.Contents.Lists;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Lists.Models;
using OrchardCore.Lists.ViewModels;

namespace Embedded.Display.Contents.Parts;

/// <summary>Shows one page of a list.</summary>
internal sealed class ListPartDisplayDriver(ContainedItems items, RequestedPage requested, IContentDefinitionManager definitions) : ContentPartDisplayDriver<ListPart>
{
    public override IDisplayResult Display(ListPart part, BuildPartDisplayContext context)
        => Initialize<ListPartViewModel>(GetDisplayShapeType(context), async model =>
        {
            var settings = context.TypePartDefinition.GetSettings<ListPartSettings>();
            var pager = requested.Slim(settings.PageSize);
            model.ListPart = part;
            model.Context = context;
            model.EnableOrdering = settings.EnableOrdering;
            model.ContentItems = await items.ListAsync(part.ContentItem!.ContentItemId, settings.EnableOrdering, pager);
            model.ContainedContentTypeDefinitions = await DefinitionsAsync(settings.ContainedContentTypes);
            model.Pager = await context.ShapeFactory.PagerSlimAsync(pager);
        })
        .Location("Detail", "Content:10");

    private async Task<IEnumerable<ContentTypeDefinition>> DefinitionsAsync(IEnumerable<string> names)
    {
        var found = new List<ContentTypeDefinition>();
        foreach (var name in names)
        {
            if (await definitions.GetTypeDefinitionAsync(name) is { } definition)
            {
                found.Add(definition);
            }
        }

        return found;
    }
}
