using System.Text.Json;
using System.Text.Json.Nodes;

namespace Portal.TestSupport;

/// <summary>Reads the portal's recipes as plain JSON, beside the runtime under test.</summary>
public static class RecipeFiles
{
    private static readonly JsonDocumentOptions s_comments = new() { CommentHandling = JsonCommentHandling.Skip };

    public static string Folder => Path.Combine(AppContext.BaseDirectory, "Recipes");

    public static IReadOnlyList<JsonObject> Items(string recipe)
    {
        var json = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, recipe)), documentOptions: s_comments)!;

        return [.. json["steps"]!.AsArray()
            .Where(step => (string?)step!["name"] == "content")
            .SelectMany(step => step!["Data"]!.AsArray())
            .Select(item => item!.AsObject())];
    }
}
