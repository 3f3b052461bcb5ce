using OrchardCore.Data.Migration;
using Portal.Associations.Models;
using Portal.Associations.Names;
using Portal.Common.Indexes;
using YesSql.Sql;

namespace Portal.Associations.Records;

/// <summary>Creates the table of what is missing in the records of associations.</summary>
public sealed class RecordMigrations : DataMigration
{
    /// <summary>Builds the newest shape of the table.</summary>
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<AssociationGapIndex>(table => table
            .Column<string>(nameof(AssociationGapIndex.Gap), column => column.WithLength(20))
            .Column<int>(nameof(AssociationGapIndex.Year))
            .Column<string>(nameof(AssociationGapIndex.SortKey), column => column.WithLength(VietnameseSortKey.Length)));

        await SchemaBuilder.AlterIndexTableAsync<AssociationGapIndex>(table => table.CreateIndex(
            "IDX_AssociationGapIndex_Gap",
            nameof(AssociationGapIndex.Gap),
            nameof(AssociationGapIndex.SortKey),
            nameof(AssociationGapIndex.Year),
            "DocumentId"));

        // The table came after the first associations.
        StoredItems.IndexAgain(nameof(Association));

        return 1;
    }
}
