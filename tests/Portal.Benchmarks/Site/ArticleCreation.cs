using System.Diagnostics;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;

namespace Portal.Benchmarks.Site;

/// <summary>Creates published articles through the content manager, a thousand to a session.</summary>
internal static class ArticleCreation
{
    private const int Batch = 1000;

    /// <returns>Articles created a second, indexes and routes included.</returns>
    public static async Task<double> CreateAsync(SiteInstance site, int count)
    {
        var clock = Stopwatch.StartNew();
        for (var created = 0; created < count; created += Batch)
        {
            var first = created;
            await site.RunAsync(async services =>
            {
                var manager = services.GetRequiredService<IContentManager>();
                for (var number = first; number < Math.Min(first + Batch, count); number++)
                {
                    await CreateOneAsync(manager, number);
                }
            });
        }

        return count / clock.Elapsed.TotalSeconds;
    }

    private static async Task CreateOneAsync(IContentManager manager, int number)
    {
        var article = await manager.NewAsync("Article");
        article.Merge(new JsonObject
        {
            ["TitlePart"] = new JsonObject { ["Title"] = $"Hội thảo chuyển giao tiến bộ kỹ thuật số {number}" },
            ["AutoroutePart"] = new JsonObject { ["Path"] = $"tin-tuc/do/hoi-thao-{Guid.NewGuid():N}" },
            ["HtmlBodyPart"] = new JsonObject
            {
                ["Html"] = "<p>" + string.Join("</p><p>", Enumerable.Repeat("Đại biểu trao đổi kinh nghiệm đưa kỹ thuật mới vào sản xuất.", 12)) + "</p>",
            },
        });
        await manager.CreateAsync(article, VersionOptions.Published);
    }
}
