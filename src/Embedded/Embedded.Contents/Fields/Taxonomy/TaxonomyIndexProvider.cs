using Embedded.Contents.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Data;
using OrchardCore.Taxonomies.Fields;
using YesSql.Indexes;

namespace OrchardCore.Taxonomies.Indexing;

internal sealed class TaxonomyIndexProvider(IServiceProvider services) : IndexProvider<ContentItem>, IScopedIndexProvider
{
    public override void Describe(DescribeContext<ContentItem> context) =>
        context.For<TaxonomyIndex>().Map(async contentItem =>
        {
            if (!contentItem.Published && !contentItem.Latest)
            {
                return [];
            }

            // The definitions are read through the session that these providers serve, so not in the constructor.
            var definitions = (IContentDefinitionManager)services.GetService(typeof(IContentDefinitionManager))!;
            var type = await definitions.GetTypeDefinitionAsync(contentItem.ContentType);

            return FieldValues.Of<TaxonomyField>(contentItem, type)
                .SelectMany(value => ChosenValues.Distinct(value.Field.TermContentItemIds).Select(termId => new TaxonomyIndex
                {
                    TaxonomyContentItemId = value.Field.TaxonomyContentItemId,
                    ContentItemId = contentItem.ContentItemId,
                    ContentType = contentItem.ContentType,
                    ContentPart = value.Definition.ContentTypePartDefinition.Name,
                    ContentField = value.Definition.Name,
                    TermContentItemId = termId,
                    Published = contentItem.Published,
                    Latest = contentItem.Latest,
                }));
        });
}
