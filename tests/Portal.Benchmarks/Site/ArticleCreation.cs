using System.Diagnostics;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;

namespace Portal.Benchmarks.Site;

/// <summary>
/// Creates published articles through the content manager, a thousand to a session. Each is a whole article of the portal's recipe under a
/// title of its own; its path comes from the type's pattern.
/// </summary>
internal static class ArticleCreation
{
    private const int Batch = 1000;

    public static async Task<CreationRate> CreateAsync(SiteInstance site, int count)
    {
        var content = "";
        await site.RunAsync(async services => content = await ReadSampleAsync(services.GetRequiredService<ISession>()));

        var processor = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        for (var created = 0; created < count; created += Batch)
        {
            var first = created;
            await site.RunAsync(async services =>
            {
                var manager = services.GetRequiredService<IContentManager>();
                for (var number = first; number < Math.Min(first + Batch, count); number++)
                {
                    await CreateOneAsync(manager, content, number);
                }
            });
        }

        return new CreationRate(count / clock.Elapsed.TotalSeconds, count / (Environment.CpuUsage.TotalTime - processor).TotalSeconds);
    }

    private static async Task<string> ReadSampleAsync(ISession session)
    {
        var article = await session
            .Query<ContentItem, ContentItemIndex>(index => index.ContentType == "Article" && index.Published)
            .OrderBy(index => index.ContentItemId)
            .FirstOrDefaultAsync()
            ?? throw new InvalidOperationException("The portal's recipe brought no article to take for a sample.");
        var content = JsonNode.Parse(((JsonObject)article.Content).ToJsonString())!.AsObject();
        content["AutoroutePart"]!.AsObject().Remove("Path");
        return content.ToJsonString();
    }

    private static async Task CreateOneAsync(IContentManager manager, string content, int number)
    {
        var article = await manager.NewAsync("Article");
        var data = JsonNode.Parse(content)!.AsObject();
        data["TitlePart"]!["Title"] = $"Hội thảo chuyển giao tiến bộ kỹ thuật lần thứ {number}";
        article.Merge(data);
        await manager.CreateAsync(article, VersionOptions.Published);
    }
}
