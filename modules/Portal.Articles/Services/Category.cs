namespace Portal.Articles.Services;

/// <summary>A category of articles in its place: where it answers, what it is called, what stands above and below it.</summary>
public sealed class Category
{
    /// <summary>The id of its term.</summary>
    public required string Id { get; init; }

    /// <summary>What readers see.</summary>
    public required string Name { get; init; }

    /// <summary>The path of its list, without a slash before it.</summary>
    public required string Path { get; init; }

    /// <summary>The category above it; null at the top.</summary>
    public Category? Parent { get; init; }

    /// <summary>The categories below it, in the order that the editors gave them.</summary>
    public IReadOnlyList<Category> Children { get; internal set; } = [];

    /// <summary>The category and those above it, the nearest first.</summary>
    public IEnumerable<Category> SelfAndAncestors()
    {
        for (var category = this; category is not null; category = category.Parent)
        {
            yield return category;
        }
    }
}
