namespace OrchardCore.Environment.Shell.Descriptor.Models;

/// <summary>A feature that a tenant has enabled.</summary>
public class ShellFeature : IEquatable<ShellFeature>
{
    public ShellFeature()
    {
    }

    public ShellFeature(string id, bool alwaysEnabled = false)
    {
        Id = id;
        AlwaysEnabled = alwaysEnabled;
    }

    public string Id { get; set; } = string.Empty;

    public bool AlwaysEnabled { get; set; }

    public bool Equals(ShellFeature? other) => other is not null && Id == other.Id;

    public override bool Equals(object? obj) => Equals(obj as ShellFeature);

    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}
