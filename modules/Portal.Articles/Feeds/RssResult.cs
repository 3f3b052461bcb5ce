using Microsoft.AspNetCore.Mvc;

namespace Portal.Articles.Feeds;

/// <summary>Answers with a feed.</summary>
internal sealed class RssResult(RssFeed feed) : IActionResult
{
    /// <inheritdoc/>
    public Task ExecuteResultAsync(ActionContext context)
    {
        context.HttpContext.Response.ContentType = "application/rss+xml; charset=utf-8";

        return RssWriter.WriteAsync(feed, context.HttpContext.Response.Body);
    }
}
