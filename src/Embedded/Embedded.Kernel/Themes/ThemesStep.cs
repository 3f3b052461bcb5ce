using Embedded.Recipes;
using OrchardCore.Admin;
using OrchardCore.Environment.Extensions;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Themes.Services;

namespace Embedded.Themes;

/// <summary>Step <c>themes</c>: the themes of the public site and of the admin site.</summary>
internal sealed class ThemesStep(ISiteThemeService siteTheme, IAdminThemeService adminTheme, IExtensionManager extensions) : NamedRecipeStepHandler("themes")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var model = StepModel.Read<Model>(context.Step);
        Refuse(context, "site", model.Site);
        Refuse(context, "admin", model.Admin);
        if (context.Errors.Count > 0)
        {
            return;
        }

        if (model.Site.Length > 0)
        {
            await siteTheme.SetSiteThemeAsync(model.Site);
        }

        if (model.Admin.Length > 0)
        {
            await adminTheme.SetAdminThemeAsync(model.Admin);
        }
    }

    private void Refuse(RecipeExecutionContext context, string name, string id)
    {
        if (id.Length > 0 && !Themes().Contains(id, StringComparer.Ordinal))
        {
            context.Errors.Add($"$.{name}: There is no theme '{id}'. Expected one of: {string.Join(", ", Themes())}.");
        }
    }

    private IEnumerable<string> Themes()
        => extensions.GetExtensions().Where(extension => string.Equals(extension.Manifest.Type, "Theme", StringComparison.OrdinalIgnoreCase)).Select(extension => extension.Id);

    private sealed class Model
    {
        public string Site { get; set; } = "";

        public string Admin { get; set; } = "";
    }
}
