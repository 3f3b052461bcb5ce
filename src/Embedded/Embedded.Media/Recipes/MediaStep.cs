using System.Text.Json.Nodes;
using Embedded.Media.Library;
using Embedded.Modules;
using Embedded.Recipes;
using Microsoft.Extensions.Options;
using OrchardCore.FileStorage;
using OrchardCore.Media;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Embedded.Media.Recipes;

/// <summary>
/// Step <c>media</c>: files of the library, from the recipe's own folder or from the recipe itself. A file that is there with the same
/// bytes stays untouched, so that a second run changes no time and no version.
/// </summary>
internal sealed class MediaStep(IMediaFileStore store, IOptions<MediaOptions> options) : NamedRecipeStepHandler("media")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var files = Find(context.Step, "Files") as JsonArray ?? throw new RecipeStepException("$.Files", "Expected an array as 'Files'.");
        for (var i = 0; i < files.Count; i++)
        {
            var path = $"$.Files[{i}]";
            await WriteAsync(files[i] as JsonObject ?? throw new RecipeStepException(path, "Expected an object."), path, context.RecipeDescriptor);
        }
    }

    private static JsonNode? Find(JsonObject json, string name) =>
        json.FirstOrDefault(property => string.Equals(property.Key, name, StringComparison.OrdinalIgnoreCase)).Value;

    private static string? Text(JsonObject file, string name) =>
        Find(file, name) is JsonValue value && value.TryGetValue<string>(out var text) && !string.IsNullOrWhiteSpace(text) ? text : null;

    private async Task WriteAsync(JsonObject file, string path, RecipeDescriptor recipe)
    {
        var target = TargetOf(file, path);
        await using var source = Open(file, path, recipe);
        if (source.Length > options.Value.MaxFileSize)
        {
            throw new RecipeStepException(path, $"The file '{target}' has {source.Length} bytes; expected at most {options.Value.MaxFileSize}, the media option MaxFileSize.");
        }

        if (!await IsStoredAsync(target, source))
        {
            await store.CreateFileFromStreamAsync(target, source, overwrite: true);
        }
    }

    private string TargetOf(JsonObject file, string path)
    {
        var target = store.NormalizePath(Text(file, "TargetPath") ?? Text(file, "Path"))
            ?? throw new RecipeStepException(path, "Expected a property 'TargetPath' with the file's path in the media library.");
        if (!MediaPath.IsSafe(target))
        {
            throw new RecipeStepException(path + ".TargetPath", $"'{target}' cannot name a file of the media library. Expected plain names, separated by '/'.");
        }

        return options.Value.AllowedFileExtensions.Contains(Path.GetExtension(target))
            ? target
            : throw new RecipeStepException(path + ".TargetPath", $"The media library takes no file '{target}'. Expected an extension of {string.Join(' ', options.Value.AllowedFileExtensions)}.");
    }

    private static MemoryStream Decode(string base64, string path)
    {
        try
        {
            return new MemoryStream(Convert.FromBase64String(base64), writable: false);
        }
        catch (FormatException exception)
        {
            throw new RecipeStepException(path + ".Base64", "Expected the file's bytes in Base64.", exception);
        }
    }

    private static Stream Open(JsonObject file, string path, RecipeDescriptor recipe)
    {
        if (Text(file, "Base64") is { } base64)
        {
            return Decode(base64, path);
        }

        if (Text(file, "SourcePath") is { } source)
        {
            var plain = source.StartsWith("./", StringComparison.Ordinal) ? source[2..] : source;
            var found = MediaPath.IsSafe(BelowModule(plain, recipe)) ? recipe.FileProvider?.GetFileInfo($"{recipe.BasePath?.TrimEnd('/')}/{plain}") : null;
            return found is { Exists: true, IsDirectory: false }
                ? found.CreateReadStream()
                : throw new RecipeStepException(path + ".SourcePath", $"There is no file '{source}' beside the recipe. Expected a path below the recipe's folder.");
        }

        throw Text(file, "SourceUrl") is null
            ? new RecipeStepException(path, "Expected the file's bytes: 'SourcePath', a path below the recipe's folder, or 'Base64'.")
            : new RecipeStepException(path + ".SourceUrl", "This runtime makes no requests to other hosts. Put the file beside the recipe and name it as 'SourcePath'.");
    }

    // A module's recipe may take files from elsewhere in its module, which its file provider does not leave. Beside the recipes of the
    // site lie its settings, and beside those of an import files of others.
    private static string BelowModule(string path, RecipeDescriptor recipe)
    {
        while (recipe.FileProvider is ModuleFiles && path.StartsWith("../", StringComparison.Ordinal))
        {
            path = path[3..];
        }

        return path;
    }

    private async Task<bool> IsStoredAsync(string target, Stream source)
    {
        if (await store.GetFileInfoAsync(target) is not { } stored || stored.Length != source.Length)
        {
            return false;
        }

        await using var current = await store.GetFileStreamAsync(target);
        var same = await HashAsync(current) == await HashAsync(source);
        source.Position = 0;
        return same;
    }

    private static async Task<string> HashAsync(Stream stream) =>
        Convert.ToHexString(await System.Security.Cryptography.SHA256.HashDataAsync(stream));
}
