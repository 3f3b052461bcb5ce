namespace Portal.Articles.Services;

/// <summary>The categories of articles, for modules that go by them.</summary>
public interface ICategories
{
    /// <summary>Every category by its id, as the published taxonomy has them.</summary>
    Task<IReadOnlyDictionary<string, Category>> AllAsync();
}
