using Dapper;
using OrchardCore.Data.Migration;
using YesSql;
using YesSql.Sql;

namespace Embedded.Search.Index;

internal sealed class SearchMigrations(IStore store) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateTableAsync(SearchTables.RowsName, table => table
            .Column<long>("Id", column => column.PrimaryKey())
            .Column<string>("ContentItemId", column => column.WithLength(26))
            .Column<string>("Title", column => column.Unlimited()));
        await SchemaBuilder.AlterTableAsync(SearchTables.RowsName, table => table.CreateIndex("IDX_SearchDocument_ContentItemId", "ContentItemId"));

        var tables = SearchTables.Of(store.Configuration);
        foreach (var statement in tables.Sql.Create)
        {
            await SchemaBuilder.Connection.ExecuteAsync(statement, transaction: SchemaBuilder.Transaction);
        }

        return 1;
    }
}
