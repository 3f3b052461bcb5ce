using Embedded.Contents.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Data;
using YesSql.Indexes;

namespace OrchardCore.ContentFields.Indexing.SQL;

/// <summary>Maps the fields of one kind to index rows, one row a value.</summary>
internal abstract class ContentFieldIndexProvider<TField, TIndex>(IServiceProvider services) : IndexProvider<ContentItem>, IScopedIndexProvider
    where TField : ContentField
    where TIndex : ContentFieldIndex
{
    public override void Describe(DescribeContext<ContentItem> context) =>
        context.For<TIndex>().Map(async contentItem =>
        {
            if (!contentItem.Published && !contentItem.Latest)
            {
                return [];
            }

            // The definitions are read through the session that these providers serve, so not in the constructor.
            var definitions = (IContentDefinitionManager)services.GetService(typeof(IContentDefinitionManager))!;
            var type = await definitions.GetTypeDefinitionAsync(contentItem.ContentType);
            var rows = new List<TIndex>();

            foreach (var (definition, field) in FieldValues.Of<TField>(contentItem, type))
            {
                foreach (var row in Rows(field))
                {
                    row.ContentItemId = contentItem.ContentItemId;
                    row.ContentItemVersionId = contentItem.ContentItemVersionId;
                    row.ContentType = contentItem.ContentType;
                    row.ContentPart = definition.ContentTypePartDefinition.Name;
                    row.ContentField = definition.Name;
                    row.Published = contentItem.Published;
                    row.Latest = contentItem.Latest;
                    rows.Add(row);
                }
            }

            return rows;
        });

    protected abstract IEnumerable<TIndex> Rows(TField field);

    protected static string? Short(string? text, int length) => text?.Length > length ? text[..length] : text;
}
