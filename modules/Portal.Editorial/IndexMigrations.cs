using OrchardCore.Data.Migration;
using Portal.Editorial.Indexes;
using YesSql.Sql;

namespace Portal.Editorial;

/// <summary>Creates the table of drafts that are on their way to publication.</summary>
public sealed class IndexMigrations : DataMigration
{
    /// <summary>Builds the newest shape of the table.</summary>
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<EditorialIndex>(table => table
            .Column<string>(nameof(EditorialIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(EditorialIndex.ContentType), column => column.WithLength(255))
            .Column<string>(nameof(EditorialIndex.State), column => column.WithLength(20))
            .Column<DateTime>(nameof(EditorialIndex.StepUtc))
            .Column<string>(nameof(EditorialIndex.Owner), column => column.WithLength(26)));

        await SchemaBuilder.AlterIndexTableAsync<EditorialIndex>(table =>
        {
            table.CreateIndex(
                "IDX_EditorialIndex_State",
                nameof(EditorialIndex.State),
                nameof(EditorialIndex.StepUtc),
                nameof(EditorialIndex.ContentItemId),
                "DocumentId");
            table.CreateIndex(
                "IDX_EditorialIndex_Owner",
                nameof(EditorialIndex.Owner),
                nameof(EditorialIndex.State),
                nameof(EditorialIndex.StepUtc),
                "DocumentId");
        });

        return 1;
    }
}
