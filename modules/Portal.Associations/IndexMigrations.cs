using OrchardCore.Data.Migration;
using Portal.Associations.Indexes;
using Portal.Associations.Models;
using Portal.Associations.Names;
using Portal.Common.Indexes;
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
            .Column<string>(nameof(AssociationIndex.SortKey), column => column.WithLength(VietnameseSortKey.Length))
            .Column<int>(nameof(AssociationIndex.Letter))
            .Column<string>(nameof(AssociationIndex.AccentedNames), column => column.WithLength(400))
            .Column<string>(nameof(AssociationIndex.FoldedNames), column => column.WithLength(400))
            .Column<string>(nameof(AssociationIndex.FieldId), column => column.WithLength(26))
            .Column<string>(nameof(AssociationIndex.Status), column => column.WithLength(50))
            .Column<DateTime>(nameof(AssociationIndex.DecisionDate)));

        await SchemaBuilder.AlterIndexTableAsync<AssociationIndex>(table => table.CreateIndex(
            "IDX_AssociationIndex_Item",
            nameof(AssociationIndex.ContentItemId),
            "DocumentId"));

        await CreateDirectoryIndexesAsync();
        await CreateLetterIndexAsync();

        return 3;
    }

    /// <summary>Sorts by Vietnamese collation, and finds names with and without accents.</summary>
    public async Task<int> UpdateFrom1Async()
    {
        await SchemaBuilder.AlterIndexTableAsync<AssociationIndex>(table =>
        {
            table.DropIndex("IDX_AssociationIndex_Name");
            table.DropIndex("IDX_AssociationIndex_Field");
            table.DropIndex("IDX_AssociationIndex_Status");
            table.DropIndex("IDX_AssociationIndex_Latest");
            table.AddColumn<string>(nameof(AssociationIndex.SortKey), column => column.WithLength(VietnameseSortKey.Length));
            table.AddColumn<string>(nameof(AssociationIndex.AccentedNames), column => column.WithLength(400));
            table.AddColumn<string>(nameof(AssociationIndex.FoldedNames), column => column.WithLength(400));
        });

        await CreateDirectoryIndexesAsync();

        return 2;
    }

    /// <summary>Lists names by their letter.</summary>
    public async Task<int> UpdateFrom2Async()
    {
        await SchemaBuilder.AlterIndexTableAsync<AssociationIndex>(table => table.AddColumn<int>(nameof(AssociationIndex.Letter)));
        await CreateLetterIndexAsync();
        StoredItems.IndexAgain(nameof(Association));

        return 3;
    }

    private Task CreateLetterIndexAsync() => SchemaBuilder.AlterIndexTableAsync<AssociationIndex>(table => table.CreateIndex(
        "IDX_AssociationIndex_LetterSort",
        nameof(AssociationIndex.Published),
        nameof(AssociationIndex.Letter),
        nameof(AssociationIndex.SortKey),
        "DocumentId"));

    private Task CreateDirectoryIndexesAsync() => SchemaBuilder.AlterIndexTableAsync<AssociationIndex>(table =>
    {
        table.CreateIndex(
            "IDX_AssociationIndex_PublishedSort",
            nameof(AssociationIndex.Published),
            nameof(AssociationIndex.SortKey),
            "DocumentId");
        table.CreateIndex(
            "IDX_AssociationIndex_FieldSort",
            nameof(AssociationIndex.Published),
            nameof(AssociationIndex.FieldId),
            nameof(AssociationIndex.SortKey),
            nameof(AssociationIndex.Status),
            "DocumentId");
        table.CreateIndex(
            "IDX_AssociationIndex_StatusSort",
            nameof(AssociationIndex.Published),
            nameof(AssociationIndex.Status),
            nameof(AssociationIndex.SortKey),
            "DocumentId");
        table.CreateIndex(
            "IDX_AssociationIndex_LatestSort",
            nameof(AssociationIndex.Latest),
            nameof(AssociationIndex.SortKey),
            "DocumentId");
    });
}
