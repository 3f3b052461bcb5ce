using OrchardCore.Data.Migration;
using Portal.Common.Indexes;
using Portal.Meetings.Documents;
using Portal.Meetings.Indexes;
using Portal.Meetings.Models;
using YesSql.Sql;

namespace Portal.Meetings;

/// <summary>Creates the tables that calendars and lists of directives read.</summary>
public sealed class IndexMigrations : DataMigration
{
    /// <summary>Builds the newest shape of the tables.</summary>
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<MeetingIndex>(table => table
            .Column<string>(nameof(MeetingIndex.ContentItemId), column => column.WithLength(26))
            .Column<bool>(nameof(MeetingIndex.Latest))
            .Column<bool>(nameof(MeetingIndex.Published))
            .Column<bool>(nameof(MeetingIndex.IsInternal))
            .Column<string>(nameof(MeetingIndex.Kind), column => column.WithLength(50))
            .Column<DateTime>(nameof(MeetingIndex.StartUtc))
            .Column<DateTime>(nameof(MeetingIndex.EndUtc))
            .Column<string>(nameof(MeetingIndex.Venue), column => column.WithLength(255)));

        await SchemaBuilder.AlterIndexTableAsync<MeetingIndex>(table => table.CreateIndex(
            "IDX_MeetingIndex_Item",
            nameof(MeetingIndex.ContentItemId),
            "DocumentId"));

        await SchemaBuilder.CreateMapIndexTableAsync<DirectiveIndex>(table => table
            .Column<string>(nameof(DirectiveIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(DirectiveIndex.DirectiveItemId), column => column.WithLength(26))
            .Column<bool>(nameof(DirectiveIndex.Latest))
            .Column<bool>(nameof(DirectiveIndex.Published))
            .Column<bool>(nameof(DirectiveIndex.IsInternal))
            .Column<int>(nameof(DirectiveIndex.Ordinal))
            .Column<string>(nameof(DirectiveIndex.Owner), column => column.WithLength(255))
            .Column<string>(nameof(DirectiveIndex.OwnerId), column => column.WithLength(26))
            .Column<DateTime>(nameof(DirectiveIndex.DueDate))
            .Column<string>(nameof(DirectiveIndex.Status), column => column.WithLength(50))
            .Column<bool>(nameof(DirectiveIndex.IsOpen)));

        await SchemaBuilder.AlterIndexTableAsync<DirectiveIndex>(table => table.CreateIndex(
            "IDX_DirectiveIndex_Item",
            nameof(DirectiveIndex.ContentItemId),
            nameof(DirectiveIndex.Ordinal),
            "DocumentId"));

        await CreateAudienceIndexesAsync();
        await CreateReferenceTablesAsync();

        return 2;
    }

    /// <summary>Tells public from internal meetings in every index, and adds the tables of associations and files.</summary>
    public async Task<int> UpdateFrom1Async()
    {
        await SchemaBuilder.AlterIndexTableAsync<MeetingIndex>(table =>
        {
            table.DropIndex("IDX_MeetingIndex_Start");
            table.DropIndex("IDX_MeetingIndex_Kind");
            table.DropIndex("IDX_MeetingIndex_Latest");
            table.AddColumn<bool>(nameof(MeetingIndex.IsInternal));
        });

        await SchemaBuilder.AlterIndexTableAsync<DirectiveIndex>(table =>
        {
            table.DropIndex("IDX_DirectiveIndex_Due");
            table.DropIndex("IDX_DirectiveIndex_Owner");
            table.AddColumn<bool>(nameof(DirectiveIndex.IsInternal));
            table.AddColumn<string>(nameof(DirectiveIndex.OwnerId), column => column.WithLength(26));
            table.AddColumn<bool>(nameof(DirectiveIndex.IsOpen));
        });

        await CreateAudienceIndexesAsync();
        await CreateReferenceTablesAsync();
        StoredItems.IndexAgain(nameof(Meeting));

        return 2;
    }

    private async Task CreateAudienceIndexesAsync()
    {
        await SchemaBuilder.AlterIndexTableAsync<MeetingIndex>(table =>
        {
            table.CreateIndex(
                "IDX_MeetingIndex_PublishedStart",
                nameof(MeetingIndex.Published),
                nameof(MeetingIndex.IsInternal),
                nameof(MeetingIndex.StartUtc),
                nameof(MeetingIndex.EndUtc),
                "DocumentId");
            table.CreateIndex(
                "IDX_MeetingIndex_PublishedKind",
                nameof(MeetingIndex.Published),
                nameof(MeetingIndex.IsInternal),
                nameof(MeetingIndex.Kind),
                nameof(MeetingIndex.StartUtc),
                nameof(MeetingIndex.EndUtc),
                "DocumentId");
            table.CreateIndex(
                "IDX_MeetingIndex_LatestStart",
                nameof(MeetingIndex.Latest),
                nameof(MeetingIndex.StartUtc),
                "DocumentId");
        });

        await SchemaBuilder.AlterIndexTableAsync<DirectiveIndex>(table =>
        {
            table.CreateIndex(
                "IDX_DirectiveIndex_OpenDue",
                nameof(DirectiveIndex.Published),
                nameof(DirectiveIndex.IsInternal),
                nameof(DirectiveIndex.IsOpen),
                nameof(DirectiveIndex.DueDate),
                "DocumentId");
            table.CreateIndex(
                "IDX_DirectiveIndex_OwnerDue",
                nameof(DirectiveIndex.OwnerId),
                nameof(DirectiveIndex.Published),
                nameof(DirectiveIndex.IsInternal),
                nameof(DirectiveIndex.IsOpen),
                nameof(DirectiveIndex.DueDate),
                "DocumentId");
        });
    }

    private async Task CreateReferenceTablesAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<MeetingAssociationIndex>(table => table
            .Column<string>(nameof(MeetingAssociationIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(MeetingAssociationIndex.AssociationId), column => column.WithLength(26))
            .Column<bool>(nameof(MeetingAssociationIndex.Latest))
            .Column<bool>(nameof(MeetingAssociationIndex.Published))
            .Column<bool>(nameof(MeetingAssociationIndex.IsInternal))
            .Column<DateTime>(nameof(MeetingAssociationIndex.StartUtc)));

        await SchemaBuilder.AlterIndexTableAsync<MeetingAssociationIndex>(table => table.CreateIndex(
            "IDX_MeetingAssociationIndex_Start",
            nameof(MeetingAssociationIndex.AssociationId),
            nameof(MeetingAssociationIndex.Published),
            nameof(MeetingAssociationIndex.IsInternal),
            nameof(MeetingAssociationIndex.StartUtc),
            "DocumentId"));

        await SchemaBuilder.CreateMapIndexTableAsync<MeetingDocumentIndex>(table => table
            .Column<string>(nameof(MeetingDocumentIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(MeetingDocumentIndex.Path), column => column.WithLength(DocumentPath.Length))
            .Column<bool>(nameof(MeetingDocumentIndex.Latest))
            .Column<bool>(nameof(MeetingDocumentIndex.Published))
            .Column<bool>(nameof(MeetingDocumentIndex.IsInternal)));

        await SchemaBuilder.AlterIndexTableAsync<MeetingDocumentIndex>(table => table.CreateIndex(
            "IDX_MeetingDocumentIndex_Path",
            nameof(MeetingDocumentIndex.Path),
            nameof(MeetingDocumentIndex.IsInternal),
            nameof(MeetingDocumentIndex.Published),
            "DocumentId"));
    }
}
