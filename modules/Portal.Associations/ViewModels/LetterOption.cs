namespace Portal.Associations.ViewModels;

/// <summary>A letter by which the directory can be narrowed.</summary>
public sealed class LetterOption
{
    /// <summary>The letter as a capital, or what stands for all letters.</summary>
    public required string Text { get; init; }

    /// <summary>The directory with this letter, beginning with <c>~/</c>, or null where no name begins with it.</summary>
    public string? Url { get; init; }

    public bool IsSelected { get; init; }
}
