using System.Text.Json.Nodes;

namespace OrchardCore.Entities;

/// <summary>The base of entities.</summary>
public class Entity : IEntity
{
    public JsonObject Properties { get; set; } = [];
}
