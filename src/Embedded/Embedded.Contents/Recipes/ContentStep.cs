using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using OrchardCore.Abstractions.Setup;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentTypes.RecipeSteps;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace OrchardCore.Contents.Recipes;

/// <summary>Imports content items. All of them are checked before the first is stored.</summary>
internal sealed class ContentStep : NamedRecipeStepHandler
{
    private readonly IContentManager _contentManager;
    private readonly IContentDefinitionManager _definitions;
    private readonly ContentOptions _options;

    public ContentStep(IContentManager contentManager, IContentDefinitionManager contentDefinitionManager, IOptions<ContentOptions> contentOptions)
        : base("content")
    {
        _contentManager = contentManager;
        _definitions = contentDefinitionManager;
        _options = contentOptions.Value;
    }

    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var data = StepJson.FindArray(context.Step, "Data", context.Errors);
        if (data is null && context.Errors.Count == 0)
        {
            context.Errors.Add("Data: an array of content items is expected, but there is none.");
        }

        var items = new List<ContentItem>();
        for (var index = 0; index < (data?.Count ?? 0); index++)
        {
            if (await ReadAsync(data![index], $"Data[{index}]", context.Errors) is { } item)
            {
                items.Add(item);
            }
        }

        if (context.Errors.Count > 0)
        {
            return;
        }

        foreach (var item in items)
        {
            Own(item, context.Environment as IDictionary<string, object>);
        }

        try
        {
            await _contentManager.ImportAsync(items);
        }
        catch (ContentImportException exception)
        {
            Refuse(exception, $"Data[{items.IndexOf(exception.ContentItem)}]", context.Errors);
        }
    }

    private static void Refuse(ContentImportException exception, string path, IList<string> errors)
    {
        foreach (var problem in exception.Problems)
        {
            var at = problem.Path.Length == 0 ? path : $"{path}.{problem.Path}";
            errors.Add($"{at}: the content item '{exception.ContentItem.ContentItemId}' of type '{exception.ContentItem.ContentType}' is not valid: {problem.Message}");
        }
    }

    /// <summary>During a setup nobody is signed in: what it creates belongs to the administrator whom it creates.</summary>
    private static void Own(ContentItem item, IDictionary<string, object>? environment)
    {
        if (string.IsNullOrEmpty(item.Owner) && Find(environment, SetupConstants.AdminUserId) is { } owner)
        {
            item.Owner = owner;
        }

        if (string.IsNullOrEmpty(item.Author) && Find(environment, SetupConstants.AdminUsername) is { } author)
        {
            item.Author = author;
        }
    }

    private static string? Find(IDictionary<string, object>? environment, string name)
        => environment is not null && environment.TryGetValue(name, out var value) && value is string { Length: > 0 } text ? text : null;

    private async Task<ContentItem?> ReadAsync(JsonNode? json, string path, IList<string> errors)
    {
        if (json is not JsonObject)
        {
            errors.Add($"{path}: a content item must be an object, but {json?.GetValueKind().ToString() ?? "null"} was found.");

            return null;
        }

        ContentItem item;
        try
        {
            item = json.Deserialize<ContentItem>(JOptions.Default)!;
        }
        catch (JsonException exception)
        {
            errors.Add($"{path}{(string.IsNullOrEmpty(exception.Path) ? string.Empty : $".{exception.Path.TrimStart('$', '.')}")}: {exception.Message}");

            return null;
        }

        if (string.IsNullOrEmpty(item.ContentType))
        {
            errors.Add($"{path}.ContentType: the content item has no content type: name the type that it is of.");

            return null;
        }

        if (await _definitions.GetTypeDefinitionAsync(item.ContentType) is not { } definition)
        {
            errors.Add($"{path}.ContentType: there is no content type '{item.ContentType}': define it in an earlier step, or enable the feature that does.");

            return null;
        }

        foreach (var problem in ContentItemInspector.Inspect(item, definition, _options))
        {
            errors.Add($"{path}.{problem.Path}: {problem.Message}");
        }

        return item;
    }
}
