using OrchardCore.Data.Migration;
using OrchardCore.Environment.Shell.Scope;
using Portal.Articles.Indexes;
using Portal.Articles.Services;
using YesSql.Sql;

namespace Portal.Articles;

/// <summary>Creates the tables that lists of articles read.</summary>
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
            .Column<string>(nameof(ArticleIndex.PenName), column => column.WithLength(ArticleIndex.MaxTextSize))
            .Column<DateTime>(nameof(ArticleIndex.DisplayUtc))
            .Column<string>(nameof(ArticleIndex.Month), column => column.WithLength(ArticleIndex.MonthSize))
            .Column<string>(nameof(ArticleIndex.Title), column => column.WithLength(ArticleIndex.MaxTextSize))
            .Column<string>(nameof(ArticleIndex.Path), column => column.WithLength(ArticleIndex.MaxPathSize)));

        await SchemaBuilder.AlterIndexTableAsync<ArticleIndex>(table =>
        {
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
        await CreateArchiveIndexesAsync();
        await CreateListIndexAsync();

        return 2;
    }

    /// <summary>Lists go by the date that readers see, links need no documents, and each list has rows of its own.</summary>
    public async Task<int> UpdateFrom1Async()
    {
        await SchemaBuilder.AlterIndexTableAsync<ArticleIndex>(table =>
        {
            table.AddColumn<DateTime>(nameof(ArticleIndex.DisplayUtc));
            table.AddColumn<string>(nameof(ArticleIndex.Month), column => column.WithLength(ArticleIndex.MonthSize));
            table.AddColumn<string>(nameof(ArticleIndex.Title), column => column.WithLength(ArticleIndex.MaxTextSize));
            table.AddColumn<string>(nameof(ArticleIndex.Path), column => column.WithLength(ArticleIndex.MaxPathSize));
        });
        await SchemaBuilder.AlterIndexTableAsync<ArticleIndex>(table =>
        {
            table.DropIndex("IDX_ArticleIndex_Published");
            table.DropIndex("IDX_ArticleIndex_Category");
            table.DropIndex("IDX_ArticleIndex_Featured");
        });
        await CreateArchiveIndexesAsync();
        await CreateListIndexAsync();

        // The new rows come from the stored articles, and those are read with the definitions that this migration may not have seen.
        ShellScope.AddDeferredTask(ArticleReindexing.RunAsync);

        return 2;
    }

    private Task CreateArchiveIndexesAsync() => SchemaBuilder.AlterIndexTableAsync<ArticleIndex>(table =>
    {
        table.CreateIndex(
            "IDX_ArticleIndex_Month",
            nameof(ArticleIndex.Published),
            nameof(ArticleIndex.Month));
        table.CreateIndex(
            "IDX_ArticleIndex_Author",
            nameof(ArticleIndex.Published),
            nameof(ArticleIndex.PenName),
            nameof(ArticleIndex.DisplayUtc),
            "DocumentId");
    });

    private async Task CreateListIndexAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<ArticleListIndex>(table => table
            .Column<string>(nameof(ArticleListIndex.ListId), column => column.WithLength(ArticleListIndex.MaxListIdSize))
            .Column<DateTime>(nameof(ArticleListIndex.DisplayUtc)));

        // Holds every column of the table, so that a page is found without touching its rows.
        await SchemaBuilder.AlterIndexTableAsync<ArticleListIndex>(table => table.CreateIndex(
            "IDX_ArticleListIndex_List",
            nameof(ArticleListIndex.ListId),
            nameof(ArticleListIndex.DisplayUtc),
            "DocumentId",
            "Id"));
    }
}
