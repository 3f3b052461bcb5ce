using System.Text.Json;
using System.Text.Json.Nodes;
using Embedded.Templates;

namespace OrchardCore.ContentTypes.RecipeSteps;

/// <summary>Refuses Liquid in a definition's settings that could not run: it would fail at each save of an item instead.</summary>
internal sealed class PatternInspector(IEnumerable<ILiquidCheck> liquid)
{
    private static readonly string[] _names = ["Pattern", "Template"];

    public void Inspect(JsonObject? settings, string path, ICollection<string> errors)
    {
        foreach (var (name, node) in settings ?? [])
        {
            var at = $"{path}.{name}";
            if (node is JsonObject section)
            {
                Inspect(section, at, errors);
            }
            else if (node is JsonValue value && value.GetValueKind() == JsonValueKind.String && _names.Any(suffix => name.EndsWith(suffix, StringComparison.OrdinalIgnoreCase)))
            {
                foreach (var problem in liquid.Select(check => check.FindProblem(value.GetValue<string>())).OfType<string>())
                {
                    errors.Add($"{at}: {problem}");
                }
            }
        }
    }
}
