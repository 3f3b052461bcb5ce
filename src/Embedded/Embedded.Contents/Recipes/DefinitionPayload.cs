using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Records;

namespace OrchardCore.ContentTypes.RecipeSteps;

/// <summary>What the definition steps carry.</summary>
internal sealed class DefinitionPayload
{
    public List<(string Path, ContentTypeDefinitionRecord Record)> Types { get; } = [];

    public List<(string Path, ContentPartDefinitionRecord Record)> Parts { get; } = [];

    public static DefinitionPayload Read(JsonObject step, ICollection<string> errors)
    {
        var payload = new DefinitionPayload();
        StepJson.ReadRecords(step, "ContentTypes", payload.Types, errors);
        StepJson.ReadRecords(step, "ContentParts", payload.Parts, errors);

        return payload;
    }
}
