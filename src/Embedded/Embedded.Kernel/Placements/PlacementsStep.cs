using System.Text.Json;
using Embedded.Recipes;
using OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;
using OrchardCore.Placements.Services;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Embedded.Placements;

/// <summary>Step <c>Placements</c>: replaces the placements of each shape type that it names.</summary>
internal sealed class PlacementsStep(PlacementsManager placements) : NamedRecipeStepHandler("Placements")
{
    private static readonly JsonSerializerOptions _options = new() { PropertyNameCaseInsensitive = true };

    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        foreach (var (shapeType, value) in context.Step.RequireObject("Placements"))
        {
            var path = $"$.Placements['{shapeType}']";
            try
            {
                var nodes = value?.Deserialize<PlacementNode[]>(_options) ?? throw new RecipeStepException(path, "Expected an array of placements.");
                await placements.UpdateShapePlacementsAsync(shapeType, nodes);
            }
            catch (JsonException exception)
            {
                throw new RecipeStepException(path, $"Expected an array of placements (place, displayType, differentiator, ...): {exception.Message}", exception);
            }
        }
    }
}
