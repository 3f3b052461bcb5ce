using Embedded.Media.Uses;
using OrchardCore.ContentManagement;
using OrchardCore.Data.Migration;
using YesSql;
using YesSql.Sql;

namespace Embedded.Media.Catalogue;

/// <summary>Creates the indexes of the library.</summary>
internal sealed class MediaMigrations(ISession session) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<MediaEntryIndex>(table => table
            .Column<string>(nameof(MediaEntryIndex.PathKey), column => column.WithLength(MediaNames.KeyLength))
            .Column<string>(nameof(MediaEntryIndex.FolderKey), column => column.WithLength(MediaNames.KeyLength))
            .Column<string>(nameof(MediaEntryIndex.Name), column => column.WithLength(MediaEntryIndex.MaxNameLength))
            .Column<string>(nameof(MediaEntryIndex.Words), column => column.WithLength(MediaEntryIndex.MaxWordsLength))
            .Column<string>(nameof(MediaEntryIndex.Extension), column => column.WithLength(MediaEntryIndex.MaxExtensionLength))
            .Column<int>(nameof(MediaEntryIndex.Kind))
            .Column<long>(nameof(MediaEntryIndex.Length))
            .Column<DateTime>(nameof(MediaEntryIndex.StoredUtc))
            .Column<string>(nameof(MediaEntryIndex.Owner), column => column.Nullable().WithLength(MediaEntryIndex.MaxOwnerLength)));

        await SchemaBuilder.AlterIndexTableAsync<MediaEntryIndex>(table =>
        {
            table.CreateIndex("IDX_MediaEntryIndex_DocumentId", "DocumentId");
            table.CreateIndex("IDX_MediaEntryIndex_Path", nameof(MediaEntryIndex.PathKey));
            table.CreateIndex("IDX_MediaEntryIndex_Stored", nameof(MediaEntryIndex.StoredUtc), nameof(MediaEntryIndex.PathKey));
            table.CreateIndex("IDX_MediaEntryIndex_FolderStored", nameof(MediaEntryIndex.FolderKey), nameof(MediaEntryIndex.StoredUtc), nameof(MediaEntryIndex.PathKey));
            table.CreateIndex("IDX_MediaEntryIndex_FolderName", nameof(MediaEntryIndex.FolderKey), nameof(MediaEntryIndex.Name), nameof(MediaEntryIndex.PathKey));
            table.CreateIndex("IDX_MediaEntryIndex_FolderLength", nameof(MediaEntryIndex.FolderKey), nameof(MediaEntryIndex.Length), nameof(MediaEntryIndex.PathKey));
        });

        // A new site has no older items to look through.
        if (await session.Query<ContentItem>().FirstOrDefaultAsync() is null)
        {
            await MediaUseFilling.SetFilledAsync(session);
        }

        return await UpdateFrom1Async();
    }

    /// <summary>Adds which items name a file.</summary>
    public async Task<int> UpdateFrom1Async()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<MediaUseIndex>(table => table
            .Column<string>(nameof(MediaUseIndex.PathKey), column => column.WithLength(MediaNames.KeyLength))
            .Column<string>(nameof(MediaUseIndex.ContentItemId), column => column.WithLength(26))
            .Column<bool>(nameof(MediaUseIndex.Published)));

        await SchemaBuilder.AlterIndexTableAsync<MediaUseIndex>(table =>
        {
            table.CreateIndex("IDX_MediaUseIndex_DocumentId", "DocumentId");
            table.CreateIndex("IDX_MediaUseIndex_Path", nameof(MediaUseIndex.PathKey), nameof(MediaUseIndex.ContentItemId));
        });

        return await UpdateFrom2Async();
    }

    /// <summary>Adds for which part of the library rights are given; the next look at the library fills it in.</summary>
    public async Task<int> UpdateFrom2Async()
    {
        await SchemaBuilder.AlterIndexTableAsync<MediaEntryIndex>(table => table.AddColumn<string>(nameof(MediaEntryIndex.Area), column => column.Nullable().WithLength(MediaEntryIndex.MaxAreaLength)));

        return 3;
    }
}
