using System.Text.Json;
using System.Text.Json.Nodes;
using Embedded.Recipes;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Sitemaps.Models;
using OrchardCore.Sitemaps.Services;

namespace Embedded.Sitemaps.Recipes;

/// <summary>Step <c>Sitemaps</c>: adds or replaces sitemaps by their ids; one that is there and the same stays untouched.</summary>
internal sealed class SitemapsStep(ISitemapManager manager) : NamedRecipeStepHandler("Sitemaps")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var data = context.Step.FirstOrDefault(property => string.Equals(property.Key, "data", StringComparison.OrdinalIgnoreCase)).Value as JsonArray
            ?? throw new RecipeStepException("$.data", "Expected an array of sitemaps.");
        var sitemaps = new List<SitemapType>();
        for (var i = 0; i < data.Count; i++)
        {
            if (Read(data[i], $"$.data[{i}]", context.Errors) is { } sitemap)
            {
                sitemaps.Add(sitemap);
            }
        }

        if (context.Errors.Count > 0)
        {
            return;
        }

        foreach (var sitemap in sitemaps)
        {
            var known = await manager.GetSitemapAsync(sitemap.SitemapId!);
            if (known is null || Json(known) != Json(sitemap))
            {
                await manager.UpdateSitemapAsync(sitemap);
            }
        }
    }

    private static SitemapType? Read(JsonNode? node, string path, ICollection<string> errors)
    {
        SitemapType? sitemap = null;
        try
        {
            sitemap = node.Deserialize<SitemapType>(JOptions.Default);
        }
        catch (JsonException exception)
        {
            errors.Add($"{path}: the sitemap cannot be read. {exception.Message}");
            return null;
        }

        if (string.IsNullOrEmpty(sitemap?.SitemapId))
        {
            errors.Add($"{path}.SitemapId: a sitemap needs an id of its own.");
        }
        else if (string.IsNullOrEmpty(sitemap.Path) || !sitemap.Path.EndsWith(Sitemap.PathExtension, StringComparison.OrdinalIgnoreCase))
        {
            errors.Add($"{path}.Path: expected a path that ends with {Sitemap.PathExtension}, such as sitemap.xml.");
        }

        return sitemap;
    }

    private static string Json(SitemapType sitemap) => JsonSerializer.Serialize(sitemap, JOptions.Default);
}
