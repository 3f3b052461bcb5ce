using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Embedded.Media.Images.Variants;
using Embedded.Recipes;
using OrchardCore.Media.Models;
using OrchardCore.Media.Processing;
using OrchardCore.Media.Services;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Embedded.Media.Recipes;

/// <summary>Step <c>MediaProfiles</c>: named sets of image commands. A profile that is there and the same stays untouched.</summary>
internal sealed class MediaProfilesStep(MediaProfilesManager profiles) : NamedRecipeStepHandler("MediaProfiles")
{
    private static readonly JsonSerializerOptions _json = new()
    {
        PropertyNameCaseInsensitive = true,
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter() },
    };

    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var given = context.Step.FirstOrDefault(property => string.Equals(property.Key, "MediaProfiles", StringComparison.OrdinalIgnoreCase)).Value as JsonObject
            ?? throw new RecipeStepException("$.MediaProfiles", "Expected an object with the profiles by name.");
        var known = (await profiles.GetMediaProfilesDocumentAsync()).MediaProfiles;
        foreach (var (name, node) in given)
        {
            var profile = Read(node, $"$.MediaProfiles['{name}']");
            if (!known.TryGetValue(name, out var current) || !IsSame(current, profile))
            {
                await profiles.UpdateMediaProfileAsync(name, profile);
            }
        }
    }

    private static MediaProfile Read(JsonNode? node, string path)
    {
        MediaProfile profile;
        try
        {
            profile = node.Deserialize<MediaProfile>(_json) ?? throw new RecipeStepException(path, "Expected an object.");
        }
        catch (JsonException exception)
        {
            throw new RecipeStepException(path, $"Expected Hint, Width, Height, Mode, Format, Quality and BackgroundColor only. {exception.Message}", exception);
        }

        if (profile.Width < 0 || profile.Height < 0 || profile.Quality is < 0 or > 100 || !Enum.IsDefined(profile.Mode))
        {
            throw new RecipeStepException(path, "Expected Width and Height of 0 or more, a Quality from 0 to 100, and a Mode from 0 to 6.");
        }

        if (!Enum.IsDefined(profile.Format) || profile.Format is Format.Bmp or Format.Tga)
        {
            throw new RecipeStepException(path + ".Format", "This runtime makes Gif, Jpg, Png and WebP. Expected one of these, or 0 to let the browser choose.");
        }

        return BackgroundColor.TryRead(string.IsNullOrEmpty(profile.BackgroundColor) ? null : profile.BackgroundColor, out _)
            ? profile
            : throw new RecipeStepException(path + ".BackgroundColor", "Expected a colour such as 'ffffff' or a colour's name.");
    }

    private static bool IsSame(MediaProfile one, MediaProfile other) =>
        JsonNode.DeepEquals(JsonSerializer.SerializeToNode(one, _json), JsonSerializer.SerializeToNode(other, _json));
}
