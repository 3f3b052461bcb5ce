using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;
using Portal.Articles.Models;
using Portal.TestSupport;

namespace Portal.Articles.Tests;

/// <summary>Writes and publishes articles as an officer would.</summary>
internal static class NewsSite
{
    public const string Creativity = "4cmsangtao0000000000000000";

    public const string Contests = "4cmhoithi00000000000000000";

    public const string Activities = "4cmhoatdong000000000000000";

    public static Uri Relative(string path) => new(path, UriKind.Relative);

    /// <summary>Creates an article and gives its id.</summary>
    public static async Task<string> CreateArticleAsync(this PortalSite site, string title, string categoryId, VersionOptions? version = null, string fields = "{}")
    {
        var id = "";
        await site.UsingScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            var item = await contents.NewAsync(nameof(Article));
            item.DisplayText = title;
            item.Alter<TitlePart>(part => part.Title = title);
            item.Merge(new JsonObject
            {
                [nameof(Article)] = new JsonObject
                {
                    [nameof(Article.Lead)] = new JsonObject { ["Text"] = "Sapo của " + title },
                    [nameof(Article.Category)] = new JsonObject
                    {
                        ["TaxonomyContentItemId"] = ArticleTaxonomies.Categories,
                        ["TermContentItemIds"] = new JsonArray(categoryId),
                    },
                },
            });
            item.Merge(new JsonObject { [nameof(Article)] = JsonNode.Parse(fields) });
            await contents.CreateAsync(item, version ?? VersionOptions.Published);
            id = item.ContentItemId;
        });

        return id;
    }

    /// <summary>Changes the title of an article and publishes it again.</summary>
    public static Task RepublishAsync(this PortalSite site, string id, Action<ContentItem> change) => site.UsingScopeAsync(async services =>
    {
        var contents = services.GetRequiredService<IContentManager>();
        var item = (await contents.GetAsync(id, VersionOptions.DraftRequired))!;
        change(item);
        await contents.UpdateAsync(item);
        await contents.PublishAsync(item);
    });

    public static async Task<ContentItem> GetAsync(this PortalSite site, string id)
    {
        ContentItem? item = null;
        await site.UsingScopeAsync(async services => item = await services.GetRequiredService<IContentManager>().GetAsync(id));

        return item!;
    }
}
