using OrchardCore.Modules.Manifest;

namespace OrchardCore.Environment.Extensions;

/// <summary>What an extension says of itself.</summary>
public interface IManifestInfo
{
    bool Exists { get; }

    string Name { get; }

    string? Description { get; }

    string Type { get; }

    string Author { get; }

    string Website { get; }

    string Version { get; }

    IEnumerable<string> Tags { get; }

    ModuleAttribute ModuleInfo { get; }
}
