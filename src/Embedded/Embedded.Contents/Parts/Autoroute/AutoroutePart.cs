using OrchardCore.ContentManagement;

namespace OrchardCore.Autoroute.Models;

/// <summary>The address of a content item.</summary>
public class AutoroutePart : ContentPart
{
    public const int MaxPathLength = 1024;

    public static readonly char[] InvalidCharactersForPath = ":?#[]@!$&'()*+,.;=<>\\|%".ToCharArray();

    public string? Path { get; set; }

    public bool SetHomepage { get; set; }

    public bool Disabled { get; set; }

    public bool RouteContainedItems { get; set; }

    public bool Absolute { get; set; }
}
