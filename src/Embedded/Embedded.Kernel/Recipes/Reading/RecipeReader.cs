using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.FileProviders;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Embedded.Recipes;

/// <summary>Reads a recipe file's head, and refuses a file that is not a recipe.</summary>
internal sealed class RecipeReader : IRecipeReader
{
    public async Task<RecipeDescriptor> GetRecipeDescriptorAsync(string recipeBasePath, IFileInfo recipeFileInfo, IFileProvider fileProvider)
    {
        var file = await RecipeFile.ReadAsync(recipeFileInfo, recipeBasePath);
        var head = new Head(file);
        var name = head.Text("name");
        if (string.IsNullOrWhiteSpace(name))
        {
            throw head.Refuse("name", "Expected a property 'name' with the recipe's unique name.");
        }

        if (head.Value("steps") is not JsonArray)
        {
            throw head.Refuse("steps", "Expected a property 'steps' with an array of steps.");
        }

        return new RecipeDescriptor
        {
            Name = name,
            DisplayName = head.Text("displayName") ?? name,
            Description = head.Text("description") ?? "",
            Author = head.Text("author") ?? "",
            WebSite = head.Text("website") ?? "",
            Version = head.Text("version") ?? "",
            IsSetupRecipe = head.Flag("issetuprecipe", false),
            RequireNewScope = head.Flag("requireNewScope", true),
            ExportUtc = head.Date("exportUtc"),
            Categories = head.Texts("categories"),
            Tags = head.Texts("tags"),
            BasePath = recipeBasePath,
            RecipeFileInfo = recipeFileInfo,
            FileProvider = fileProvider,
        };
    }

    private sealed class Head(RecipeFile file)
    {
        public JsonNode? Value(string name)
            => file.Root.FirstOrDefault(property => string.Equals(property.Key, name, StringComparison.OrdinalIgnoreCase)).Value;

        public string? Text(string name) => Value(name) switch
        {
            null => null,
            JsonValue value when value.TryGetValue<string>(out var text) => text,
            _ => throw Refuse(name, $"Expected a string as '{name}'."),
        };

        public bool Flag(string name, bool fallback) => Value(name) switch
        {
            null => fallback,
            JsonValue value when value.GetValueKind() is JsonValueKind.True or JsonValueKind.False => value.GetValue<bool>(),
            _ => throw Refuse(name, $"Expected true or false as '{name}'."),
        };

        public DateTime? Date(string name)
        {
            var text = Text(name);
            if (text is null)
            {
                return null;
            }

            return DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var date)
                ? date
                : throw Refuse(name, $"Expected an ISO 8601 date as '{name}'.");
        }

        public string[] Texts(string name) => Value(name) switch
        {
            null => [],
            JsonArray array when array.All(item => item?.GetValueKind() == JsonValueKind.String) => [.. array.Select(item => item!.GetValue<string>())],
            _ => throw Refuse(name, $"Expected an array of strings as '{name}'."),
        };

        public RecipeFormatException Refuse(string name, string message)
            => new($"Recipe '{file.Name}', {file.Locate("$." + name)}: {message}");
    }
}
