using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Sitemaps.Aspects;
using Portal.Meetings.Models;

namespace Portal.Meetings.Handlers;

/// <summary>Keeps internal meetings out of sitemaps: Orchard lists whatever is published, and asks for no permission.</summary>
internal sealed class MeetingSitemapHandler : ContentPartHandler<Meeting>
{
    /// <inheritdoc/>
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, Meeting part) => context.ForAsync<SitemapMetadataAspect>(aspect =>
    {
        aspect.Exclude |= part.IsInternal();

        return Task.CompletedTask;
    });
}
