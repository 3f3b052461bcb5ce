using OrchardCore.ResourceManagement;

namespace Embedded.Resources;

/// <summary>Makes a link of what a tag says, leaving out what it does not say.</summary>
internal static class LinkEntries
{
    public static LinkEntry Create(string? src, string? rel, string? type, string? title, string? condition, bool appendVersion)
    {
        var link = new LinkEntry { Condition = condition, AppendVersion = appendVersion };

        foreach (var (name, value) in new[] { ("rel", rel), ("type", type), ("title", title), ("href", src) })
        {
            if (!string.IsNullOrEmpty(value))
            {
                link.SetAttribute(name, value);
            }
        }

        return link;
    }
}
