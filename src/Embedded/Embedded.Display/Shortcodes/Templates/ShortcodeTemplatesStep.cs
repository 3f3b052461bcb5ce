using System.Text.Json.Nodes;
using Embedded.Recipes;
using Embedded.Templates;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Shortcodes.Models;
using OrchardCore.Shortcodes.Services;

namespace Embedded.Display.Shortcodes;

/// <summary>Step <c>ShortcodeTemplates</c>: shortcodes that Liquid templates render.</summary>
internal sealed class ShortcodeTemplatesStep(ShortcodeTemplatesManager templates, IEnumerable<ILiquidCheck> liquid) : NamedRecipeStepHandler("ShortcodeTemplates")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        foreach (var (name, node) in context.Step.RequireObject("ShortcodeTemplates"))
        {
            var path = $"$.ShortcodeTemplates['{name}']";
            if (!ShortcodeParser.IsName(name))
            {
                throw new RecipeStepException(path, $"'{name}' cannot name a shortcode. Expected letters without accents, digits, '_' and '-'.");
            }

            var template = node.RequireObject(path);
            var content = template.RequireText("Content", path);
            if (liquid.Select(check => check.FindProblem(content)).OfType<string>().FirstOrDefault() is { } problem)
            {
                throw new RecipeStepException(path + ".Content", problem);
            }

            await templates.UpdateShortcodeTemplateAsync(name, new ShortcodeTemplate
            {
                Content = content,
                Hint = Text(template, "Hint"),
                Usage = Text(template, "Usage"),
                DefaultValue = Text(template, "DefaultValue"),
                Categories = template.Find("Categories") is JsonArray categories ? [.. categories.Select(category => category?.ToString() ?? "")] : [],
            });
        }
    }

    private static string Text(JsonObject template, string name) => template.Find(name)?.ToString() ?? "";
}
