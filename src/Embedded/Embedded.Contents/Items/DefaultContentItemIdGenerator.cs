using OrchardCore.Entities;

namespace OrchardCore.ContentManagement;

/// <summary>Makes content item ids with the general id generator.</summary>
public class DefaultContentItemIdGenerator : IContentItemIdGenerator
{
    private readonly IIdGenerator _generator;

    public DefaultContentItemIdGenerator(IIdGenerator generator) => _generator = generator;

    public string GenerateUniqueId(ContentItem contentItem) => _generator.GenerateUniqueId();
}
