namespace OrchardCore.Environment.Extensions.Features;

internal sealed class FeatureInfo : IFeatureInfo
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public int Priority { get; init; }

    public string? Category { get; init; }

    public string? Description { get; init; }

    public bool DefaultTenantOnly { get; init; }

    public required IExtensionInfo Extension { get; init; }

    public string[] Dependencies { get; init; } = [];

    public bool IsAlwaysEnabled { get; init; }

    public bool EnabledByDependencyOnly { get; init; }

    public override string ToString() => Id;
}
