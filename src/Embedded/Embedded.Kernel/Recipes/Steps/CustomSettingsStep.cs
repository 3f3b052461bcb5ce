using System.Text.Json.Nodes;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Settings;

namespace Embedded.Recipes;

/// <summary>Step <c>custom-settings</c>: content items that live in the site's settings, each under its type's name.</summary>
internal sealed class CustomSettingsStep(ISiteService siteService) : NamedRecipeStepHandler("custom-settings")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var site = await siteService.LoadSiteSettingsAsync();
        foreach (var (type, value) in context.Step)
        {
            if (string.Equals(type, "name", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var item = value.RequireObject($"$['{type}']");
            if (item.RequireText("ContentType", $"$['{type}']") is var contentType && contentType != type)
            {
                throw new RecipeStepException($"$['{type}'].ContentType", $"Expected the content type '{type}', not '{contentType}'.");
            }

            site.Properties[type] = (JsonObject)item.DeepClone();
        }

        await siteService.UpdateSiteSettingsAsync(site);
    }
}
