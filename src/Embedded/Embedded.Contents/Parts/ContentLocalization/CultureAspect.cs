using System.Globalization;

namespace OrchardCore.ContentLocalization;

/// <summary>The culture that a content item is written in.</summary>
public class CultureAspect
{
    public CultureInfo? Culture { get; set; }

    public bool HasCulture { get; set; }
}
