using Embedded.Recipes;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Templates.Models;
using OrchardCore.Templates.Services;

namespace Embedded.Templates;

/// <summary>Step <c>Templates</c>: Liquid templates that override those of modules and themes.</summary>
internal sealed class TemplatesStep(TemplatesManager templates, IEnumerable<ILiquidCheck> liquid) : NamedRecipeStepHandler("Templates")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        foreach (var (name, node) in context.Step.RequireObject("Templates"))
        {
            var path = $"$.Templates['{name}']";
            var template = node.RequireObject(path);
            var content = template.RequireText("Content", path);
            if (liquid.Select(check => check.FindProblem(content)).OfType<string>().FirstOrDefault() is { } problem)
            {
                throw new RecipeStepException(path + ".Content", problem);
            }

            await templates.UpdateTemplateAsync(name, new Template
            {
                Content = content,
                Description = template.Find("Description")?.ToString() ?? "",
            });
        }
    }
}
