using OrchardCore.Alias.Models;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace OrchardCore.Alias.Indexes;

internal sealed class AliasPartIndexProvider : IndexProvider<ContentItem>
{
    public static string Normalize(string alias) => alias.Trim().ToLowerInvariant();

    public override void Describe(DescribeContext<ContentItem> context) =>
        context.For<AliasPartIndex>()
            .When(contentItem => contentItem.Has<AliasPart>())
            .Map(contentItem =>
            {
                var alias = contentItem.As<AliasPart>()?.Alias;
                if (string.IsNullOrWhiteSpace(alias) || (!contentItem.Published && !contentItem.Latest))
                {
                    return null!;
                }

                return new AliasPartIndex
                {
                    Alias = Normalize(alias),
                    ContentItemId = contentItem.ContentItemId,
                    Latest = contentItem.Latest,
                    Published = contentItem.Published,
                };
            });
}
