namespace OrchardCore.AuditTrail.Services.Models;

/// <summary>The events that features record, by category.</summary>
public class AuditTrailOptions
{
    private Dictionary<string, AuditTrailCategoryDescriptor>? _descriptors;

    public IReadOnlyDictionary<string, AuditTrailCategoryDescriptor> CategoryDescriptors
        => _descriptors ??= Builders.ToDictionary(pair => pair.Key, pair => pair.Value.Build(), StringComparer.Ordinal);

    internal Dictionary<string, AuditTrailCategoryDescriptorBuilder> Builders { get; } = new(StringComparer.Ordinal);
}
