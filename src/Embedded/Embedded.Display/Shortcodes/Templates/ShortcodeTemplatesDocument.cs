using OrchardCore.Data.Documents;

namespace OrchardCore.Shortcodes.Models;

/// <summary>The shortcodes of a site that templates render, by name.</summary>
public class ShortcodeTemplatesDocument : Document
{
    public Dictionary<string, ShortcodeTemplate> ShortcodeTemplates { get; init; } = new(StringComparer.OrdinalIgnoreCase);
}
