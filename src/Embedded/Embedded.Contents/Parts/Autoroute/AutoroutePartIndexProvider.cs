using Embedded.Contents.Routing;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Modules.Services;
using YesSql.Indexes;

namespace OrchardCore.Autoroute.Core.Indexes;

internal sealed class AutoroutePartIndexProvider(ISlugService slugs) : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) =>
        context.For<AutoroutePartIndex>()
            .When(contentItem => contentItem.Has<AutoroutePart>())
            .Map(contentItem =>
            {
                var part = contentItem.As<AutoroutePart>();

                return part is null || (!contentItem.Published && !contentItem.Latest)
                    ? []
                    : RoutedItem.Entries(contentItem, part, slugs);
            });
}
