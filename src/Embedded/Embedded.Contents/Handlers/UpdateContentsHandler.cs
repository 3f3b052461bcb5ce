using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using OrchardCore.Modules;

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Keeps the dates, the owner and the author of content items.</summary>
internal sealed class UpdateContentsHandler : ContentHandlerBase
{
    private readonly IClock _clock;
    private readonly IHttpContextAccessor _httpContextAccessor;

    public UpdateContentsHandler(IClock clock, IHttpContextAccessor httpContextAccessor)
    {
        _clock = clock;
        _httpContextAccessor = httpContextAccessor;
    }

    private ClaimsPrincipal? User
        => _httpContextAccessor.HttpContext?.User is { Identity.IsAuthenticated: true } user ? user : null;

    public override Task CreatingAsync(CreateContentContext context)
    {
        var item = context.ContentItem;
        var now = _clock.UtcNow;
        item.CreatedUtc ??= now;
        item.ModifiedUtc = now;
        if (string.IsNullOrEmpty(item.Owner))
        {
            item.Owner = User?.FindFirstValue(ClaimTypes.NameIdentifier) ?? item.Owner;
        }

        if (string.IsNullOrEmpty(item.Author))
        {
            item.Author = User?.Identity?.Name ?? item.Author;
        }

        return Task.CompletedTask;
    }

    public override Task UpdatingAsync(UpdateContentContext context)
    {
        context.ContentItem.ModifiedUtc = _clock.UtcNow;
        context.ContentItem.Author = User?.Identity?.Name ?? context.ContentItem.Author;

        return Task.CompletedTask;
    }

    public override Task VersioningAsync(VersionContentContext context)
    {
        var existing = context.ContentItem;
        var building = context.BuildingContentItem;
        building.Owner = existing.Owner;
        building.Author = User?.Identity?.Name ?? existing.Author;
        building.CreatedUtc = existing.CreatedUtc ?? _clock.UtcNow;
        building.PublishedUtc = existing.PublishedUtc;
        building.ModifiedUtc = _clock.UtcNow;

        return Task.CompletedTask;
    }

    public override Task PublishingAsync(PublishContentContext context)
    {
        if (context.PublishingItem is { } item)
        {
            item.PublishedUtc = _clock.UtcNow;
        }

        return Task.CompletedTask;
    }

    public override Task UnpublishedAsync(PublishContentContext context)
    {
        if (context.PreviousItem is { } item)
        {
            item.PublishedUtc = null;
        }

        return Task.CompletedTask;
    }
}
