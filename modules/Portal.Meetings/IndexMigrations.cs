using OrchardCore.Data.Migration;
using Portal.Meetings.Indexes;
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
            .Column<string>(nameof(MeetingIndex.Kind), column => column.WithLength(50))
            .Column<DateTime>(nameof(MeetingIndex.StartUtc))
            .Column<DateTime>(nameof(MeetingIndex.EndUtc))
            .Column<string>(nameof(MeetingIndex.Venue), column => column.WithLength(255)));

        await SchemaBuilder.AlterIndexTableAsync<MeetingIndex>(table =>
        {
            table.CreateIndex(
                "IDX_MeetingIndex_Start",
                nameof(MeetingIndex.Published),
                nameof(MeetingIndex.StartUtc),
                nameof(MeetingIndex.EndUtc),
                "DocumentId");
            table.CreateIndex(
                "IDX_MeetingIndex_Kind",
                nameof(MeetingIndex.Published),
                nameof(MeetingIndex.Kind),
                nameof(MeetingIndex.StartUtc),
                "DocumentId");
            table.CreateIndex(
                "IDX_MeetingIndex_Latest",
                nameof(MeetingIndex.Latest),
                nameof(MeetingIndex.StartUtc),
                "DocumentId");
            table.CreateIndex(
                "IDX_MeetingIndex_Item",
                nameof(MeetingIndex.ContentItemId),
                "DocumentId");
        });

        await SchemaBuilder.CreateMapIndexTableAsync<DirectiveIndex>(table => table
            .Column<string>(nameof(DirectiveIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(DirectiveIndex.DirectiveItemId), column => column.WithLength(26))
            .Column<bool>(nameof(DirectiveIndex.Latest))
            .Column<bool>(nameof(DirectiveIndex.Published))
            .Column<int>(nameof(DirectiveIndex.Ordinal))
            .Column<string>(nameof(DirectiveIndex.Owner), column => column.WithLength(255))
            .Column<DateTime>(nameof(DirectiveIndex.DueDate))
            .Column<string>(nameof(DirectiveIndex.Status), column => column.WithLength(50)));

        await SchemaBuilder.AlterIndexTableAsync<DirectiveIndex>(table =>
        {
            table.CreateIndex(
                "IDX_DirectiveIndex_Due",
                nameof(DirectiveIndex.Published),
                nameof(DirectiveIndex.Status),
                nameof(DirectiveIndex.DueDate),
                "DocumentId");
            table.CreateIndex(
                "IDX_DirectiveIndex_Owner",
                nameof(DirectiveIndex.Published),
                nameof(DirectiveIndex.Owner),
                nameof(DirectiveIndex.DueDate),
                "DocumentId");
            table.CreateIndex(
                "IDX_DirectiveIndex_Item",
                nameof(DirectiveIndex.ContentItemId),
                nameof(DirectiveIndex.Ordinal),
                "DocumentId");
        });

        return 1;
    }
}
