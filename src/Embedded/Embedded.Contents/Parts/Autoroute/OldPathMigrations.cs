using OrchardCore.Autoroute.Models;
using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace Embedded.Contents.Routing;

internal sealed class OldPathMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<OldPathIndex>(table => table
            .Column<string>("Path", column => column.WithLength(AutoroutePart.MaxPathLength))
            .Column<string>("ContentItemId", column => column.WithLength(26)));

        await SchemaBuilder.AlterIndexTableAsync<OldPathIndex>(table => table
            .CreateIndex("IDX_OldPathIndex_Path", "Path", "ContentItemId"));

        return 1;
    }
}
