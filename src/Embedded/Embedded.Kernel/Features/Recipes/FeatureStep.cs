using Embedded.Recipes;
using OrchardCore.Environment.Shell;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Embedded.Features;

/// <summary>Step <c>feature</c>: switches features on and off. A feature that does not exist is refused, not skipped.</summary>
internal sealed class FeatureStep(IShellFeaturesManager features) : NamedRecipeStepHandler("feature")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var model = StepModel.Read<Model>(context.Step);
        var available = (await features.GetAvailableFeaturesAsync()).ToDictionary(feature => feature.Id, StringComparer.OrdinalIgnoreCase);
        Refuse(context, "enable", model.Enable, available.ContainsKey);
        Refuse(context, "disable", model.Disable, available.ContainsKey);
        if (context.Errors.Count > 0)
        {
            return;
        }

        var enabled = (await features.GetEnabledFeaturesAsync()).Select(feature => feature.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var enable = model.Enable.Where(id => !enabled.Contains(id)).Select(id => available[id]).ToArray();
        var disable = model.Disable.Where(enabled.Contains).Select(id => available[id]).ToArray();
        if (enable.Length + disable.Length > 0)
        {
            await features.UpdateFeaturesAsync(disable, enable, force: true);
        }
    }

    private static void Refuse(RecipeExecutionContext context, string name, string[] ids, Func<string, bool> exists)
    {
        for (var i = 0; i < ids.Length; i++)
        {
            if (!exists(ids[i]))
            {
                context.Errors.Add($"$.{name}[{i}]: There is no feature '{ids[i]}'. Expected the id of a feature of this runtime, or of a module that the site references.");
            }
        }
    }

    private sealed class Model
    {
        public string[] Enable { get; set; } = [];

        public string[] Disable { get; set; } = [];
    }
}
