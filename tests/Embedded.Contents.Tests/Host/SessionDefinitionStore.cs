using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Records;
using YesSql;

namespace Embedded.Contents.Tests.Host;

/// <summary>Keeps the definitions as a document of the session, without a cache.</summary>
internal sealed class SessionDefinitionStore(ISession session) : IContentDefinitionStore
{
    private ContentDefinitionRecord? _record;

    public async Task<ContentDefinitionRecord> LoadContentDefinitionAsync()
        => _record ??= await session.Query<ContentDefinitionRecord>().FirstOrDefaultAsync() ?? new ContentDefinitionRecord();

    public Task<ContentDefinitionRecord> GetContentDefinitionAsync() => LoadContentDefinitionAsync();

    public Task SaveContentDefinitionAsync(ContentDefinitionRecord contentDefinitionRecord)
    {
        contentDefinitionRecord.Identifier = Guid.NewGuid().ToString("N");

        return session.SaveAsync(contentDefinitionRecord);
    }
}
