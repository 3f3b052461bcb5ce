using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using YesSql;
using YesSql.Sql;

namespace OrchardCore.Autoroute;

internal sealed class Migrations(IContentDefinitionManager definitions, IStore store) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(AutoroutePart), part => part
            .Attachable()
            .WithDescription("Provides a custom url for your content item."));

        await SchemaBuilder.CreateMapIndexTableAsync<AutoroutePartIndex>(table => table
            .Column<string>("ContentItemId", column => column.WithLength(26))
            .Column<string>("ContainedContentItemId", column => column.WithLength(26))
            .Column<string>("JsonPath", column => column.Unlimited())
            .Column<string>("Path", column => column.WithLength(AutoroutePart.MaxPathLength))
            .Column<bool>("Published")
            .Column<bool>("Latest"));

        await SchemaBuilder.AlterIndexTableAsync<AutoroutePartIndex>(table => table
            .CreateIndex(
                "IDX_AutoroutePartIndex_DocumentId", "DocumentId", "ContentItemId", "ContainedContentItemId", "Published", "Latest"));

        // Orchard Core loads every path at start-up and needs no index on it; here each path is looked up.
        await SchemaBuilder.AlterIndexTableAsync<AutoroutePartIndex>(table => table
            .CreateIndex("IDX_AutoroutePartIndex_Path", "Path", "Published", "Latest"));

        await SchemaBuilder.AlterIndexTableAsync<AutoroutePartIndex>(table => table
            .CreateIndex("IDX_AutoroutePartIndex_ContentItemId", "ContentItemId", "Published"));

        await SchemaBuilder.AlterIndexTableAsync<AutoroutePartIndex>(table => table
            .CreateIndex("IDX_AutoroutePartIndex_Contained", "ContainedContentItemId", "Published"));

        await UpdateFrom5Async();

        return 6;
    }

    /// <summary>Lets the database itself refuse a second published item at one path, whatever code brings it.</summary>
    public async Task<int> UpdateFrom5Async()
    {
        var name = SchemaBuilder.TablePrefix + SchemaBuilder.TableNameConvention.GetIndexTable(typeof(AutoroutePartIndex));
        var table = SchemaBuilder.Dialect.QuoteForTableName(name, store.Configuration.Schema);
        var index = SchemaBuilder.Dialect.QuoteForColumnName(SchemaBuilder.Dialect.FormatIndexName(SchemaBuilder.TablePrefix + "IDX_AutoroutePartIndex_PublishedPath"));

        // The addresses of contained items come from their containers and give way to an item's own.
        await using var command = SchemaBuilder.Connection.CreateCommand();
        command.Transaction = SchemaBuilder.Transaction;
        command.CommandText = $"""CREATE UNIQUE INDEX {index} ON {table} ("Path") WHERE "Published" AND "ContainedContentItemId" IS NULL""";
        await command.ExecuteNonQueryAsync();

        return 6;
    }
}
