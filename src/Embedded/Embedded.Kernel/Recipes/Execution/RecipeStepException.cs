namespace Embedded.Recipes;

/// <summary>Something wrong at a JSON path of a step; the executor adds the file, the step, the line and the column.</summary>
public sealed class RecipeStepException(string path, string message, Exception? innerException = null) : Exception(message, innerException)
{
    /// <summary>A path below the step, such as <c>$.Data[2].TitlePart.Title</c>.</summary>
    public string Path { get; } = path;
}
