namespace Portal.Articles.Services;

/// <summary>A category of articles in its place: where it answers, what it is called, what stands above and below it.</summary>
internal sealed class Category
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>The path of its list, without a slash before it.</summary>
    public required string Path { get; init; }

    public Category? Parent { get; init; }

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
