using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Settings;

namespace Embedded.Recipes;

/// <summary>Step <c>settings</c>: the site's own settings by name, every other property as a section of its own.</summary>
internal sealed class SettingsStep(ISiteService siteService) : NamedRecipeStepHandler("settings")
{
    private static readonly Dictionary<string, Action<ISite, SettingValue>> _known = new(StringComparer.OrdinalIgnoreCase)
    {
        [nameof(ISite.BaseUrl)] = (site, value) => site.BaseUrl = value.Text(),
        [nameof(ISite.Calendar)] = (site, value) => site.Calendar = value.Text(),
        [nameof(ISite.MaxPagedCount)] = (site, value) => site.MaxPagedCount = value.Number(),
        [nameof(ISite.MaxPageSize)] = (site, value) => site.MaxPageSize = value.Number(),
        [nameof(ISite.PageSize)] = (site, value) => site.PageSize = value.Number(),
        [nameof(ISite.ResourceDebugMode)] = (site, value) => site.ResourceDebugMode = value.Enum<ResourceDebugMode>(),
        [nameof(ISite.SiteName)] = (site, value) => site.SiteName = value.Text(),
        [nameof(ISite.PageTitleFormat)] = (site, value) => site.PageTitleFormat = value.Text(),
        [nameof(ISite.SiteSalt)] = (site, value) => site.SiteSalt = value.Text(),
        [nameof(ISite.SuperUser)] = (site, value) => site.SuperUser = value.Text(),
        [nameof(ISite.TimeZoneId)] = (site, value) => site.TimeZoneId = value.TimeZone(),
        [nameof(ISite.UseCdn)] = (site, value) => site.UseCdn = value.Flag(),
        [nameof(ISite.CdnBaseUrl)] = (site, value) => site.CdnBaseUrl = value.Text(),
        [nameof(ISite.AppendVersion)] = (site, value) => site.AppendVersion = value.Flag(),
        [nameof(ISite.HomeRoute)] = (site, value) => site.HomeRoute = value.Route(),
        [nameof(ISite.CacheMode)] = (site, value) => site.CacheMode = value.Enum<CacheMode>(),
    };

    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var site = await siteService.LoadSiteSettingsAsync();
        foreach (var (name, value) in context.Step)
        {
            if (string.Equals(name, "name", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            if (_known.TryGetValue(name, out var set))
            {
                set(site, new SettingValue("$." + name, value));
            }
            else
            {
                site.Properties[name] = Merge(site.Properties[name], value);
            }
        }

        await siteService.UpdateSiteSettingsAsync(site);
    }

    /// <summary>Sections merge: what the step does not name stays as it is. Lists are replaced.</summary>
    private static JsonNode? Merge(JsonNode? current, JsonNode? value)
    {
        if (current is not JsonObject target || value is not JsonObject source)
        {
            return value?.DeepClone();
        }

        var merged = (JsonObject)target.DeepClone();
        foreach (var (name, node) in source)
        {
            merged[name] = Merge(merged[name], node);
        }

        return merged;
    }
}
