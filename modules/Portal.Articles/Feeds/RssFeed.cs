namespace Portal.Articles.Feeds;

/// <summary>What a feed says of itself and of its articles.</summary>
/// <param name="Title">The title.</param>
/// <param name="Description">What the feed brings.</param>
/// <param name="Language">The language, such as vi.</param>
/// <param name="PageUrl">The page that shows the same articles.</param>
/// <param name="FeedUrl">The feed's own address.</param>
/// <param name="Items">The articles, the newest first.</param>
internal sealed record RssFeed(string Title, string Description, string Language, string PageUrl, string FeedUrl, IReadOnlyList<RssItem> Items);

/// <summary>An article in a feed.</summary>
/// <param name="Id">What readers' programs know the article by; it outlives a change of address.</param>
/// <param name="Title">The title.</param>
/// <param name="Url">The address.</param>
/// <param name="Lead">The lead.</param>
/// <param name="Category">The category, if any.</param>
/// <param name="Author">The pen name, if any.</param>
/// <param name="DisplayUtc">The date that readers see.</param>
internal sealed record RssItem(string Id, string Title, string Url, string Lead, string? Category, string? Author, DateTime? DisplayUtc);
