using System.Text.Json.Nodes;
using Embedded.Recipes;
using Embedded.Search.Index;
using Embedded.Search.Profiles;
using OrchardCore.Indexing;
using OrchardCore.Indexing.Models;
using OrchardCore.Modules;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Embedded.Search.Recipes;

/// <summary>
/// Step <c>CreateOrUpdateIndexProfile</c>. A profile that is there and the same stays untouched; one that changes is followed by the index.
/// </summary>
internal sealed class IndexProfileStep(IIndexProfileStore profiles, SearchRebuild rebuild, IClock clock) : NamedRecipeStepHandler("CreateOrUpdateIndexProfile")
{
    private const string ContentType = "Content";

    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var given = Find(context.Step, "indexes") as JsonArray ?? throw new RecipeStepException("$.indexes", "Expected an array as 'indexes'.");
        for (var i = 0; i < given.Count; i++)
        {
            var path = $"$.indexes[{i}]";
            await StoreAsync(given[i] as JsonObject ?? throw new RecipeStepException(path, "Expected an object."), path);
        }
    }

    private static JsonNode? Find(JsonObject json, string name) =>
        json.FirstOrDefault(property => string.Equals(property.Key, name, StringComparison.OrdinalIgnoreCase)).Value;

    private static string Text(JsonObject json, string name, string path) =>
        Find(json, name) is JsonValue value && value.TryGetValue<string>(out var text) && text.Length > 0
            ? text
            : throw new RecipeStepException(path + "." + name, $"Expected a property '{name}' with a text.");

    private async Task StoreAsync(JsonObject json, string path)
    {
        var profile = new IndexProfile
        {
            Name = Text(json, "Name", path),
            IndexName = Text(json, "IndexName", path),
            ProviderName = Text(json, "ProviderName", path),
            Type = Text(json, "Type", path),
            CreatedUtc = clock.UtcNow,
            Properties = Find(json, "Properties")?.DeepClone() as JsonObject ?? [],
        };
        profile.IndexFullName = profile.IndexName;
        if (profile.ProviderName != DatabaseSearchService.ProviderName || profile.Type != ContentType)
        {
            throw new RecipeStepException(path, $"This runtime keeps indexes of the provider '{DatabaseSearchService.ProviderName}' and the type '{ContentType}' only: the database's own search stands in for it.");
        }

        if (IndexedTypes.Of(profile).Length == 0)
        {
            throw new RecipeStepException(path + ".Properties.ContentIndexMetadata.IndexedContentTypes", "Expected an array with the content types to search.");
        }

        var known = await profiles.FindByNameAsync(profile.Name);
        profile.Id = (string?)Find(json, "Id") ?? known?.Id ?? IdOf(profile);
        profile.CreatedUtc = known?.CreatedUtc ?? profile.CreatedUtc;
        if (known is null || known.Id != profile.Id || !IsSame(known, profile))
        {
            if (known is not null && known.Id != profile.Id)
            {
                await profiles.DeleteAsync(known);
            }

            await profiles.UpdateAsync(profile);
            await rebuild.RunAsync();
        }
    }

    private static string IdOf(IndexProfile profile) => profile.Name.ToLowerInvariant();

    private static bool IsSame(IndexProfile one, IndexProfile other) =>
        one.IndexName == other.IndexName && JsonNode.DeepEquals(one.Properties, other.Properties);
}
