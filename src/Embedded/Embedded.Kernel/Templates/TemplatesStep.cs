using Embedded.Recipes;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Templates.Models;
using OrchardCore.Templates.Services;

namespace Embedded.Templates;

/// <summary>Step <c>Templates</c>: Liquid templates that override those of modules and themes.</summary>
internal sealed class TemplatesStep(TemplatesManager templates) : NamedRecipeStepHandler("Templates")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        foreach (var (name, node) in context.Step.RequireObject("Templates"))
        {
            var path = $"$.Templates['{name}']";
            var template = node.RequireObject(path);
            await templates.UpdateTemplateAsync(name, new Template
            {
                Content = template.RequireText("Content", path),
                Description = template.Find("Description")?.ToString() ?? "",
            });
        }
    }
}
