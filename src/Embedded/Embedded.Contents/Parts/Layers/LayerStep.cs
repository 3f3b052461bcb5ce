using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.Layers.Models;
using OrchardCore.Layers.Services;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Rules;
using OrchardCore.Rules.Models;

namespace OrchardCore.Layers.Recipes;

/// <summary>Adds layers and replaces the rules of those that exist already.</summary>
internal sealed class LayerStep(ILayerService layerService) : IRecipeStepHandler
{
    public async Task ExecuteAsync(RecipeExecutionContext context)
    {
        if (!string.Equals(context.Name, "Layers", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        var model = context.Step.Deserialize<LayersStepModel>(JOptions.Default);
        var document = await layerService.LoadLayersAsync();
        var read = new List<Layer>();

        for (var i = 0; i < (model?.Layers.Length ?? 0); i++)
        {
            var layer = Read(context, model!.Layers[i], $"Layers[{i}]");
            if (layer is not null)
            {
                read.Add(layer);
            }
        }

        if (context.Errors.Count > 0)
        {
            return;
        }

        foreach (var layer in read)
        {
            Put(document, layer);
        }

        await layerService.UpdateAsync(document);
    }

    private static Layer? Read(RecipeExecutionContext context, LayerStepModel step, string path)
    {
        if (string.IsNullOrWhiteSpace(step.Name))
        {
            context.Errors.Add($"{path}: a layer needs a Name.");
            return null;
        }

        var rule = new Rule { Name = step.LayerRule?.Name, ConditionId = NewId(step.LayerRule?.ConditionId) };
        if (!string.IsNullOrWhiteSpace(step.Rule))
        {
            // Recipes from before conditions existed carry a script.
            rule.Conditions.Add(new JavascriptCondition
            {
                Name = nameof(JavascriptCondition),
                ConditionId = NewId(null),
                Script = step.Rule,
            });
        }

        var conditions = step.LayerRule?.Conditions ?? [];
        for (var i = 0; i < conditions.Count; i++)
        {
            if (ReadCondition(context, conditions[i], $"{path}.LayerRule.Conditions[{i}]", step.Name) is { } condition)
            {
                rule.Conditions.Add(condition);
            }
        }

        return new Layer { Name = step.Name, Description = step.Description, LayerRule = rule };
    }

    private static Condition? ReadCondition(RecipeExecutionContext context, JsonNode? json, string path, string layer)
    {
        try
        {
            if (json.Deserialize<Condition>(JOptions.Default) is { } condition)
            {
                condition.Name ??= condition.GetType().Name;
                condition.ConditionId = NewId(condition.ConditionId);

                return condition;
            }

            context.Errors.Add($"{path}: the rule of layer \"{layer}\" expects a condition object.");
        }
        catch (JsonException exception)
        {
            context.Errors.Add($"{path}: the rule of layer \"{layer}\" cannot be read. {exception.Message}");
        }

        return null;
    }

    private static void Put(LayersDocument document, Layer layer)
    {
        var existing = document.Layers.FirstOrDefault(known => string.Equals(known.Name, layer.Name, StringComparison.OrdinalIgnoreCase));
        if (existing is null)
        {
            document.Layers.Add(layer);
            return;
        }

        existing.Description = layer.Description ?? existing.Description;
        existing.LayerRule = layer.LayerRule;
    }

    private static string NewId(string? id) => string.IsNullOrEmpty(id) ? Guid.NewGuid().ToString("n") : id;
}
