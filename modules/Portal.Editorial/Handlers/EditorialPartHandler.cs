using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.PublishLater.Models;
using Portal.Common.Contents;
using Portal.Editorial.Models;
using Portal.Editorial.Services;

namespace Portal.Editorial.Handlers;

/// <summary>Keeps what is published apart from what is still to be approved, and has each step told once it is stored.</summary>
internal sealed class EditorialPartHandler(
    EditorialFlow flow,
    EditorialActor actor,
    EditorialNews news,
    IStringLocalizer<EditorialPartHandler> localizer) : ContentPartHandler<EditorialPart>
{
    private readonly Dictionary<string, (EditorialStep Step, string? Author)> _publishing = [];

    /// <inheritdoc/>
    public override async Task ValidatingAsync(ValidateContentContext context, EditorialPart part)
    {
        // Rights go by category, and the form that is being saved may have changed the category.
        if (!actor.IsSignedIn)
        {
            return;
        }

        if (!await actor.MayEditAsync(context.ContentItem))
        {
            context.Fail(localizer["You may not write in this category. Choose another one."], "Article.Category");
        }
        else if (flow.IsPublishing && !await actor.MayDecideAsync(context.ContentItem))
        {
            context.Fail(localizer["You may not publish in this category. Choose another one, or submit it for approval."], "Article.Category");
        }
    }

    /// <inheritdoc/>
    public override async Task DraftSavingAsync(SaveDraftContentContext context, EditorialPart part)
    {
        if (!actor.IsSignedIn || context.ContentItem.Part<PublishLaterPart>() is not { ScheduledPublishUtc: not null } schedule)
        {
            return;
        }

        if (!await actor.MayDecideAsync(context.ContentItem))
        {
            // Nobody has approved what is saved now: it must not go out by itself.
            schedule.ScheduledPublishUtc = null;
            schedule.Apply();
            if (part.Review.State != EditorialStates.Submitted)
            {
                flow.Submit(part, localizer["Changed after it was scheduled. The schedule has been lifted."]);
            }
        }
        else if (part.Review.State == EditorialStates.Submitted)
        {
            flow.Approve(part, part.Review.UnsentOf(actor.UserId));
        }
    }

    /// <inheritdoc/>
    public override async Task DraftSavedAsync(SaveDraftContentContext context, EditorialPart part)
    {
        foreach (var step in flow.TakeUntold(context.ContentItem.ContentItemId))
        {
            await news.TellAsync(context.ContentItem, step, part.Review.SubmittedBy ?? context.ContentItem.Owner);
        }
    }

    /// <inheritdoc/>
    public override async Task PublishingAsync(PublishContentContext context, EditorialPart part)
    {
        if (actor.IsSignedIn && !await actor.MayDecideAsync(context.ContentItem))
        {
            context.Cancel = true;

            return;
        }

        var author = part.Review.SubmittedBy ?? context.ContentItem.Owner;
        if (flow.Publish(part) is { } step)
        {
            _publishing[context.ContentItem.ContentItemId] = (step, author);
        }
    }

    /// <inheritdoc/>
    public override async Task PublishedAsync(PublishContentContext context, EditorialPart part)
    {
        if (_publishing.Remove(context.ContentItem.ContentItemId, out var told))
        {
            await news.TellAsync(context.ContentItem, told.Step, told.Author);
        }
    }

    /// <inheritdoc/>
    public override Task CloningAsync(CloneContentContext context, EditorialPart part)
    {
        context.CloneContentItem.Alter<EditorialPart>(clone => flow.Publish(clone));

        return Task.CompletedTask;
    }
}
