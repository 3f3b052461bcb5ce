using System.Text.Json.Dynamic;
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

    public const string Notices = "4cmthongbao000000000000000";

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

    /// <summary>Moves a category below another one at the top, or back to the top, and publishes the taxonomy.</summary>
    public static Task MoveCategoryAsync(this PortalSite site, string categoryId, string? below) => site.RepublishAsync(ArticleTaxonomies.Categories, taxonomy =>
    {
        JsonObject? json = (JsonDynamicObject)taxonomy.Content;
        var roots = json!["TaxonomyPart"]!["Terms"]!.AsArray();
        var lists = roots.Select(root => root!["Terms"] as JsonArray).OfType<JsonArray>().Prepend(roots).ToList();
        var from = lists.Single(list => list.Any(term => (string?)term!["ContentItemId"] == categoryId));
        var moved = from.Single(term => (string?)term!["ContentItemId"] == categoryId)!;
        from.Remove(moved);
        var to = below is null ? roots : roots.Single(root => (string?)root!["ContentItemId"] == below)!["Terms"]!.AsArray();
        to.Add(moved);
        taxonomy.Remove("TaxonomyPart");
        taxonomy.Merge(new JsonObject { ["TaxonomyPart"] = new JsonObject { ["TermContentType"] = TermTypes.Category, ["Terms"] = roots.DeepClone() } });
    });

    public static async Task<ContentItem> GetAsync(this PortalSite site, string id)
    {
        ContentItem? item = null;
        await site.UsingScopeAsync(async services => item = await services.GetRequiredService<IContentManager>().GetAsync(id));

        return item!;
    }
}
