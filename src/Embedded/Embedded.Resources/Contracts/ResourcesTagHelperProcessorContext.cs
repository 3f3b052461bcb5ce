namespace OrchardCore.ResourceManagement;

/// <summary>What a layout writes, and where to.</summary>
public record ResourcesTagHelperProcessorContext(ResourceTagType Type, TextWriter Writer);
