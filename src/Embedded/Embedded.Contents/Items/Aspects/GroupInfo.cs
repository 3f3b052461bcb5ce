using Microsoft.Extensions.Localization;

namespace OrchardCore.ContentManagement;

/// <summary>A group of editors or displays of a content item.</summary>
public class GroupInfo
{
    public GroupInfo(LocalizedString name)
    {
        ArgumentNullException.ThrowIfNull(name);
        Name = name;
        Id = name.Name;
    }

    public string Id { get; set; }

    public LocalizedString Name { get; set; }

    public string Position { get; set; } = string.Empty;
}
