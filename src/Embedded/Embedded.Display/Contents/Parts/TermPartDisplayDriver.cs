using Embedded.Display.Contents.Lists;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Taxonomies.Indexing;
using OrchardCore.Taxonomies.Models;
using OrchardCore.Taxonomies.ViewModels;
using YesSql;

namespace Embedded.Display.Contents.Parts;

/// <summary>Shows one page of what a term is given to.</summary>
internal sealed class TermPartDisplayDriver(ISession session, RequestedPage requested) : ContentPartDisplayDriver<TermPart>
{
    public override IDisplayResult Display(TermPart part, BuildPartDisplayContext context)
        => Initialize<TermPartViewModel>(GetDisplayShapeType(context), async model =>
        {
            var termId = part.ContentItem!.ContentItemId;
            var pager = await requested.SlimAsync();
            model.TaxonomyContentItemId = part.TaxonomyContentItemId;
            model.ContentItem = part.ContentItem;
            model.ContentItems = await ContainedItems.ListNewestAsync(
                () => session.Query<ContentItem, TaxonomyIndex>(index => index.TermContentItemId == termId && index.Published),
                pager);
            model.Pager = await context.ShapeFactory.PagerSlimAsync(pager);
        })
        .Location("Detail", "Content:5");
}
