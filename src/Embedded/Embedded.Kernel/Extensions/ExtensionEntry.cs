using System.Reflection;

namespace OrchardCore.Environment.Extensions;

/// <summary>A loaded extension and its types.</summary>
public class ExtensionEntry
{
    public IExtensionInfo ExtensionInfo { get; set; } = default!;

    public Assembly Assembly { get; set; } = default!;

    public IEnumerable<Type> ExportedTypes { get; set; } = [];

    public bool IsError { get; set; }
}
