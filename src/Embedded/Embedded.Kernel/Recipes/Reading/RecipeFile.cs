using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.FileProviders;

namespace Embedded.Recipes;

/// <summary>A recipe's text, parsed, with a way back from a JSON path to the line and column it was written at.</summary>
internal sealed class RecipeFile
{
    private const long MaxLength = 256L * 1024 * 1024;

    private readonly byte[] _utf8;

    private RecipeFile(string name, byte[] utf8, JsonObject root)
    {
        Name = name;
        _utf8 = utf8;
        Root = root;
    }

    /// <summary>The file as messages name it.</summary>
    public string Name { get; }

    public JsonObject Root { get; }

    public static async Task<RecipeFile> ReadAsync(IFileInfo file, string basePath, CancellationToken cancellationToken = default)
    {
        var name = Describe(file, basePath);
        if (!file.Exists)
        {
            throw new RecipeFormatException($"The recipe file '{name}' does not exist.");
        }

        if (file.Length > MaxLength)
        {
            throw new RecipeFormatException($"The recipe file '{name}' has {file.Length} bytes; expected at most {MaxLength}. Split it, and run its parts with a 'recipes' step.");
        }

        using var memory = new MemoryStream();
        await using (var stream = file.CreateReadStream())
        {
            await stream.CopyToAsync(memory, cancellationToken);
        }

        return Parse(name, memory.ToArray());
    }

    public static RecipeFile Parse(string name, byte[] utf8)
    {
        if (utf8.AsSpan().StartsWith("\uFEFF"u8))
        {
            utf8 = utf8[3..];
        }

        return new RecipeFile(name, utf8, new RecipeParser(name).Parse(utf8));
    }

    /// <summary>Where the value at a path stands, or the nearest ancestor that is there.</summary>
    public RecipePosition Locate(string path)
    {
        var reader = new Utf8JsonReader(_utf8, RecipeParser.ReaderOptions);
        reader.Read();
        foreach (var part in RecipePath.Split(path))
        {
            if (!MoveTo(ref reader, part, out var nearest))
            {
                return RecipePosition.At(_utf8, nearest);
            }
        }

        return RecipePosition.At(_utf8, reader.TokenStartIndex);
    }

    private static bool MoveTo(ref Utf8JsonReader reader, string part, out long start)
    {
        start = reader.TokenStartIndex;
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            var probe = reader;
            while (probe.Read() && probe.TokenType == JsonTokenType.PropertyName)
            {
                var found = string.Equals(probe.GetString(), part, StringComparison.OrdinalIgnoreCase);
                probe.Read();
                if (found)
                {
                    reader = probe;
                    return true;
                }

                probe.Skip();
            }
        }
        else if (reader.TokenType == JsonTokenType.StartArray && RecipePath.IsIndex(part, out var index))
        {
            var probe = reader;
            for (var i = 0; probe.Read() && probe.TokenType != JsonTokenType.EndArray; i++)
            {
                if (i == index)
                {
                    reader = probe;
                    return true;
                }

                probe.Skip();
            }
        }

        return false;
    }

    private static string Describe(IFileInfo file, string basePath)
        => string.IsNullOrEmpty(basePath) ? file.Name : basePath.TrimEnd('/') + "/" + file.Name;
}
