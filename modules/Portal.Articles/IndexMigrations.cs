using OrchardCore.Data.Migration;
using Portal.Articles.Indexes;
using YesSql.Sql;

namespace Portal.Articles;

/// <summary>Creates the table that lists of articles read.</summary>
public sealed class IndexMigrations : DataMigration
{
    /// <summary>Builds the newest shape of the tables.</summary>
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<ArticleIndex>(table => table
            .Column<string>(nameof(ArticleIndex.ContentItemId), column => column.WithLength(26))
            .Column<bool>(nameof(ArticleIndex.Latest))
            .Column<bool>(nameof(ArticleIndex.Published))
            .Column<DateTime>(nameof(ArticleIndex.PublishedUtc))
            .Column<DateTime>(nameof(ArticleIndex.ModifiedUtc))
            .Column<string>(nameof(ArticleIndex.CategoryId), column => column.WithLength(26))
            .Column<bool>(nameof(ArticleIndex.Featured))
            .Column<string>(nameof(ArticleIndex.PenName), column => column.WithLength(255)));

        await SchemaBuilder.AlterIndexTableAsync<ArticleIndex>(table =>
        {
            table.CreateIndex(
                "IDX_ArticleIndex_Published",
                nameof(ArticleIndex.Published),
                nameof(ArticleIndex.PublishedUtc),
                "DocumentId");
            table.CreateIndex(
                "IDX_ArticleIndex_Category",
                nameof(ArticleIndex.Published),
                nameof(ArticleIndex.CategoryId),
                nameof(ArticleIndex.PublishedUtc),
                "DocumentId");
            table.CreateIndex(
                "IDX_ArticleIndex_Featured",
                nameof(ArticleIndex.Published),
                nameof(ArticleIndex.Featured),
                nameof(ArticleIndex.PublishedUtc),
                "DocumentId");
            table.CreateIndex(
                "IDX_ArticleIndex_Latest",
                nameof(ArticleIndex.Latest),
                nameof(ArticleIndex.ModifiedUtc),
                "DocumentId");
            table.CreateIndex(
                "IDX_ArticleIndex_Item",
                nameof(ArticleIndex.ContentItemId),
                "DocumentId");
        });

        return 1;
    }
}
