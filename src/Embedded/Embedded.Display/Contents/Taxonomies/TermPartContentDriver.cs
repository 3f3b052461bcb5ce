using Embedded.Display.Contents.Lists;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Taxonomies.Indexing;
using OrchardCore.Taxonomies.Models;
using OrchardCore.Taxonomies.ViewModels;
using YesSql;

namespace Embedded.Display.Contents.Taxonomies;

/// <summary>
/// Shows one page of what a term is given to. Any item can be a term, whatever its definition says: its taxonomy puts the part on it.
/// </summary>
internal sealed class TermPartContentDriver(ISession session, RequestedPage requested) : ContentDisplayDriver
{
    public override IDisplayResult? Display(ContentItem model, BuildDisplayContext context)
        => model.As<TermPart>() is not { } part
            ? null
            : Initialize<TermPartViewModel>("TermPart", async shape =>
            {
                var termId = model.ContentItemId;
                var pager = await requested.SlimAsync();
                shape.TaxonomyContentItemId = part.TaxonomyContentItemId;
                shape.ContentItem = model;
                shape.ContentItems = await ContainedItems.ListNewestAsync(
                    () => session.Query<ContentItem, TaxonomyIndex>(index => index.TermContentItemId == termId && index.Published),
                    pager);
                shape.Pager = await context.ShapeFactory.PagerSlimAsync(pager);
            })
            .Location("Detail", "Content:5");
}
