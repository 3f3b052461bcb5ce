namespace OrchardCore.Search.Abstractions;

/// <summary>Told of every search that a visitor makes.</summary>
public interface ISearchHandler
{
    Task SearchedAsync(SearchContext context);
}
