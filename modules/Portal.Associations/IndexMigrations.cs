using OrchardCore.Data.Migration;
using Portal.Associations.Indexes;
using YesSql.Sql;

namespace Portal.Associations;

/// <summary>Creates the table that the directory of associations reads.</summary>
public sealed class IndexMigrations : DataMigration
{
    /// <summary>Builds the newest shape of the tables.</summary>
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<AssociationIndex>(table => table
            .Column<string>(nameof(AssociationIndex.ContentItemId), column => column.WithLength(26))
            .Column<bool>(nameof(AssociationIndex.Latest))
            .Column<bool>(nameof(AssociationIndex.Published))
            .Column<string>(nameof(AssociationIndex.Name), column => column.WithLength(255))
            .Column<string>(nameof(AssociationIndex.ShortName), column => column.WithLength(100))
            .Column<string>(nameof(AssociationIndex.FieldId), column => column.WithLength(26))
            .Column<string>(nameof(AssociationIndex.Status), column => column.WithLength(50))
            .Column<DateTime>(nameof(AssociationIndex.DecisionDate)));

        await SchemaBuilder.AlterIndexTableAsync<AssociationIndex>(table =>
        {
            table.CreateIndex(
                "IDX_AssociationIndex_Name",
                nameof(AssociationIndex.Published),
                nameof(AssociationIndex.Name),
                "DocumentId");
            table.CreateIndex(
                "IDX_AssociationIndex_Field",
                nameof(AssociationIndex.Published),
                nameof(AssociationIndex.FieldId),
                nameof(AssociationIndex.Name),
                "DocumentId");
            table.CreateIndex(
                "IDX_AssociationIndex_Status",
                nameof(AssociationIndex.Published),
                nameof(AssociationIndex.Status),
                nameof(AssociationIndex.Name),
                "DocumentId");
            table.CreateIndex(
                "IDX_AssociationIndex_Latest",
                nameof(AssociationIndex.Latest),
                nameof(AssociationIndex.Name),
                "DocumentId");
            table.CreateIndex(
                "IDX_AssociationIndex_Item",
                nameof(AssociationIndex.ContentItemId),
                "DocumentId");
        });

        return 1;
    }
}
