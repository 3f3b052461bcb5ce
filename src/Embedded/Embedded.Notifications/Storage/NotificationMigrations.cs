using OrchardCore.Data.Migration;
using OrchardCore.Notifications;
using OrchardCore.Notifications.Indexes;
using YesSql.Sql;

namespace Embedded.Notifications.Storage;

/// <summary>Creates the index of notifications.</summary>
internal sealed class NotificationMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<NotificationIndex>(
            table => table
                .Column<string>(nameof(NotificationIndex.NotificationId), column => column.WithLength(26))
                .Column<string>(nameof(NotificationIndex.UserId), column => column.WithLength(26))
                .Column<bool>(nameof(NotificationIndex.IsRead))
                .Column<DateTime>(nameof(NotificationIndex.ReadAtUtc), column => column.Nullable())
                .Column<DateTime>(nameof(NotificationIndex.CreatedAtUtc))
                .Column<string>(nameof(NotificationIndex.Content), column => column.Nullable().WithLength(NotificationConstants.NotificationIndexContentLength)),
            collection: NotificationConstants.NotificationCollection);

        await SchemaBuilder.AlterIndexTableAsync<NotificationIndex>(
            table =>
            {
                table.CreateIndex("IDX_NotificationIndex_DocumentId", "DocumentId");
                table.CreateIndex("IDX_NotificationIndex_NotificationId", nameof(NotificationIndex.NotificationId));
                table.CreateIndex("IDX_NotificationIndex_UserId", nameof(NotificationIndex.UserId), nameof(NotificationIndex.CreatedAtUtc), nameof(NotificationIndex.NotificationId));
                table.CreateIndex("IDX_NotificationIndex_IsRead", nameof(NotificationIndex.UserId), nameof(NotificationIndex.IsRead), nameof(NotificationIndex.CreatedAtUtc), nameof(NotificationIndex.NotificationId));
            },
            collection: NotificationConstants.NotificationCollection);

        return await UpdateFrom1Async();
    }

    /// <summary>Finds what was read long ago without looking at all that was not.</summary>
    public async Task<int> UpdateFrom1Async()
    {
        await SchemaBuilder.AlterIndexTableAsync<NotificationIndex>(
            table => table.CreateIndex("IDX_NotificationIndex_Read", nameof(NotificationIndex.IsRead), nameof(NotificationIndex.ReadAtUtc)),
            collection: NotificationConstants.NotificationCollection);

        return 2;
    }
}
