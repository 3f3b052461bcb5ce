using OrchardCore.Data.Documents;

namespace OrchardCore.Templates.Models;

/// <summary>The templates of a site, by shape name.</summary>
public class TemplatesDocument : Document
{
    public Dictionary<string, Template> Templates { get; set; } = new(StringComparer.OrdinalIgnoreCase);
}
