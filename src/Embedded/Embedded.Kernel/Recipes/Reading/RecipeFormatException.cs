namespace Embedded.Recipes;

/// <summary>A recipe file that cannot be read: which file, where in it, and what was expected.</summary>
public sealed class RecipeFormatException(string message, Exception? innerException = null) : FormatException(message, innerException);
