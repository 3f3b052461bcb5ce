using OrchardCore.Environment.Shell;
using OrchardCore.Recipes.Models;

namespace OrchardCore.Setup.Services;

/// <summary>What a site is set up with, and what went wrong.</summary>
public class SetupContext
{
    public ShellSettings ShellSettings { get; set; } = null!;

    public RecipeDescriptor Recipe { get; set; } = null!;

    public IEnumerable<string> EnabledFeatures { get; set; } = [];

    /// <summary>By the names of <see cref="Abstractions.Setup.SetupConstants"/>.</summary>
    public Dictionary<string, object> Properties { get; set; } = new(StringComparer.OrdinalIgnoreCase);

    public IDictionary<string, string> Errors { get; set; } = new Dictionary<string, string>();
}
