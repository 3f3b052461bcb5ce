using System.Text.Json.Nodes;

namespace OrchardCore.Entities;

/// <summary>An object that other features add their own properties to.</summary>
public interface IEntity
{
    JsonObject Properties { get; }
}
