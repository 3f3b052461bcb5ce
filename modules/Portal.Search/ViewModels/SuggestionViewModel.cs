namespace Portal.Search.ViewModels;

/// <summary>A page that the typed words may mean.</summary>
public sealed record SuggestionViewModel(string Title, string Url);
