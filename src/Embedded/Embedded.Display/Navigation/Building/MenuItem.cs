using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Navigation;

/// <summary>An entry of a menu that code builds.</summary>
public class MenuItem
{
    public LocalizedString? Text { get; set; }

    public string? Id { get; set; }

    /// <summary>The address that <see cref="Url"/> or <see cref="RouteValues"/> come to; "#" for none.</summary>
    public string? Href { get; set; }

    public string? Url { get; set; }

    public string? Position { get; set; }

    public string? Target { get; set; }

    public string? Culture { get; set; }

    /// <summary>Whether the entry stands for its first child.</summary>
    public bool LinkToFirstChild { get; set; }

    public bool LocalNav { get; set; }

    /// <summary>Of entries with the same text, the values of the one with the highest priority hold.</summary>
    public int Priority { get; set; }

    public object? Resource { get; set; }

    public RouteValueDictionary RouteValues { get; set; } = [];

    public List<MenuItem> Items { get; set; } = [];

    /// <summary>Who lacks one of these does not see the entry.</summary>
    public List<Permission> Permissions { get; } = [];

    public List<string> Classes { get; } = [];
}
