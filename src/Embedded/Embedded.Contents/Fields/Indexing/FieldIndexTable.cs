using OrchardCore.ContentManagement.Records;
using YesSql.Sql;
using YesSql.Sql.Schema;

namespace OrchardCore.ContentFields.Indexing.SQL;

/// <summary>The columns and indexes that all field index tables share.</summary>
internal static class FieldIndexTable
{
    public static async Task CreateAsync<TIndex>(ISchemaBuilder schema, Action<ICreateTableCommand> addValues, params string[] indexedValues)
    {
        var name = typeof(TIndex).Name;
        await schema.CreateMapIndexTableAsync(
            typeof(TIndex),
            table =>
            {
                table
                    .Column<string>("ContentItemId", column => column.WithLength(26))
                    .Column<string>("ContentItemVersionId", column => column.WithLength(26))
                    .Column<string>("ContentType", column => column.WithLength(ContentItemIndex.MaxContentTypeSize))
                    .Column<string>("ContentPart", column => column.WithLength(ContentItemIndex.MaxContentPartSize))
                    .Column<string>("ContentField", column => column.WithLength(ContentItemIndex.MaxContentFieldSize))
                    .Column<bool>("Published", column => column.Nullable())
                    .Column<bool>("Latest", column => column.Nullable());
                addValues(table);
            },
            null);

        await AddIndexAsync<TIndex>(schema, $"IDX_{name}_DocumentId", "DocumentId", "ContentItemId", "ContentItemVersionId", "Published", "Latest");
        await AddIndexAsync<TIndex>(
            schema, $"IDX_{name}_DocumentId_ContentType", "DocumentId", "ContentType", "ContentPart", "ContentField", "Published", "Latest");

        foreach (var value in indexedValues)
        {
            await AddIndexAsync<TIndex>(schema, $"IDX_{name}_DocumentId_{value}", "DocumentId", value, "Published", "Latest");
        }
    }

    private static Task AddIndexAsync<TIndex>(ISchemaBuilder schema, string name, params string[] columns) =>
        schema.AlterIndexTableAsync(typeof(TIndex), table => table.CreateIndex(name, columns), null);
}
