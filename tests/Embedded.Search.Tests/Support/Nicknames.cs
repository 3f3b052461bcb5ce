using OrchardCore.ContentManagement;
using OrchardCore.Indexing;

namespace Embedded.Search.Tests.Support;

/// <summary>Lets items of one title be found by a word that they do not hold.</summary>
internal sealed class Nicknames : IDocumentIndexHandler
{
    public const string Title = "Hội Nông dân";

    public const string Nickname = "Nhà nông";

    public Task BuildIndexAsync(BuildDocumentIndexContext context)
    {
        if (context.Record is ContentItem { DisplayText: Title })
        {
            context.DocumentIndex.Set("Nickname", Nickname, DocumentIndexOptions.None);
        }

        return Task.CompletedTask;
    }
}
