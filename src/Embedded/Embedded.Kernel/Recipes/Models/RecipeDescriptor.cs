using Microsoft.Extensions.FileProviders;

namespace OrchardCore.Recipes.Models;

/// <summary>What a recipe says of itself, and the file that holds its steps.</summary>
public class RecipeDescriptor
{
    public string Name { get; set; } = null!;

    public string DisplayName { get; set; } = null!;

    public string Description { get; set; } = null!;

    public string Author { get; set; } = null!;

    public string WebSite { get; set; } = null!;

    public string Version { get; set; } = null!;

    public bool IsSetupRecipe { get; set; }

    public DateTime? ExportUtc { get; set; }

    public string[] Categories { get; set; } = [];

    public string[] Tags { get; set; } = [];

    /// <summary>A migration's recipe shares the migration's scope; every other recipe gets a scope per step.</summary>
    public bool RequireNewScope { get; set; } = true;

    public string BasePath { get; set; } = null!;

    public IFileInfo RecipeFileInfo { get; set; } = null!;

    public IFileProvider FileProvider { get; set; } = null!;
}
