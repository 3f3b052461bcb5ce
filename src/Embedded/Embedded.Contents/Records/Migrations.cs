using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace OrchardCore.ContentManagement.Records;

/// <summary>Creates the index table of content items.</summary>
internal sealed class Migrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<ContentItemIndex>(table => table
            .Column<string>(nameof(ContentItemIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(ContentItemIndex.ContentItemVersionId), column => column.WithLength(26))
            .Column<bool>(nameof(ContentItemIndex.Latest))
            .Column<bool>(nameof(ContentItemIndex.Published))
            .Column<string>(nameof(ContentItemIndex.ContentType), column => column.WithLength(ContentItemIndex.MaxContentTypeSize))
            .Column<DateTime>(nameof(ContentItemIndex.ModifiedUtc), column => column.Nullable())
            .Column<DateTime>(nameof(ContentItemIndex.PublishedUtc), column => column.Nullable())
            .Column<DateTime>(nameof(ContentItemIndex.CreatedUtc), column => column.Nullable())
            .Column<string>(nameof(ContentItemIndex.Owner), column => column.Nullable().WithLength(ContentItemIndex.MaxOwnerSize))
            .Column<string>(nameof(ContentItemIndex.Author), column => column.Nullable().WithLength(ContentItemIndex.MaxAuthorSize))
            .Column<string>(nameof(ContentItemIndex.DisplayText), column => column.Nullable().WithLength(ContentItemIndex.MaxDisplayTextSize)));

        await SchemaBuilder.AlterIndexTableAsync<ContentItemIndex>(table =>
        {
            table.CreateIndex("IDX_ContentItemIndex_DocumentId", "DocumentId", "ContentItemId", "ContentItemVersionId", "Published", "Latest");
            table.CreateIndex("IDX_ContentItemIndex_ContentItemId", "ContentItemId", "Latest", "Published");
            table.CreateIndex("IDX_ContentItemIndex_ContentItemVersionId", "ContentItemVersionId");

            // The lists that visitors page through: one type, published, newest first.
            table.CreateIndex("IDX_ContentItemIndex_ContentType_PublishedUtc", "ContentType", "Published", "PublishedUtc");
            table.CreateIndex("IDX_ContentItemIndex_ContentType_ModifiedUtc", "ContentType", "Latest", "ModifiedUtc");
        });

        return 6;
    }
}
