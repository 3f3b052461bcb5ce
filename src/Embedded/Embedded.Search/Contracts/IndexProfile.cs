using System.Text.Json.Nodes;
using OrchardCore.Entities;

namespace OrchardCore.Indexing.Models;

/// <summary>What a search index holds, and who keeps it.</summary>
public sealed class IndexProfile : Entity
{
    public string Id { get; set; } = "";

    public string ProviderName { get; set; } = "";

    public string Type { get; set; } = "";

    public string Name { get; set; } = "";

    public string IndexName { get; set; } = "";

    public string IndexFullName { get; set; } = "";

    public DateTime CreatedUtc { get; set; }

    public string? Author { get; set; }

    public string? OwnerId { get; set; }

    public IndexProfile Clone()
    {
        var clone = (IndexProfile)MemberwiseClone();
        clone.Properties = (JsonObject)Properties.DeepClone();
        return clone;
    }
}
