using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using Portal.Editorial.Models;
using Portal.Editorial.Services;
using Portal.Editorial.ViewModels;

namespace Portal.Editorial.Drivers;

/// <summary>Shows in the editor how far a draft is, and moves it on with the buttons that also save it.</summary>
internal sealed class EditorialPartDisplayDriver(EditorialFlow flow, EditorialActor actor, IStringLocalizer<EditorialPartDisplayDriver> localizer) : ContentPartDisplayDriver<EditorialPart>
{
    // The display type and the zone of Orchard Core's list of items.
    private const string InList = "SummaryAdmin";

    /// <inheritdoc/>
    public override IDisplayResult? Display(EditorialPart part, BuildPartDisplayContext context)
        => context.DisplayType != InList || part.Review.State is not { } state || part.ContentItem!.Published
            ? null
            : Dynamic("EditorialPart_SummaryAdmin", shape => { shape.State = state; }).Location(InList, "Tags:10");

    /// <inheritdoc/>
    public override async Task<IDisplayResult?> EditAsync(EditorialPart part, BuildPartEditorContext context)
    {
        var item = part.ContentItem!;
        if (!actor.IsSignedIn)
        {
            return null;
        }

        var mayDecide = await actor.MayDecideAsync(item);
        if (mayDecide && part.Review.State is null)
        {
            return null;
        }

        var panel = Initialize<EditorialPartViewModel>(GetEditorShapeType(context), model =>
        {
            model.State = part.Review.State;
            model.Steps = [.. part.Review.Steps.AsEnumerable().Reverse()];
            model.MayDecide = mayDecide;
            model.Comment = part.Review.UnsentOf(actor.UserId);
        }).Location("Sidebar:1");

        if (mayDecide)
        {
            return panel;
        }

        var button = Dynamic("Editorial_SubmitButton", shape => { shape.State = part.Review.State; }).Location("Actions:15");

        // On a phone the panel is far below what is written: what is asked for is said first.
        return part.Review.State == EditorialStates.Returned && part.Review.Steps.Count > 0
            ? Combine(Dynamic("Editorial_Returned", shape => { shape.Step = part.Review.Steps[^1]; }).Location("Header:1"), panel, button)
            : Combine(panel, button);
    }

    /// <inheritdoc/>
    public override async Task<IDisplayResult?> UpdateAsync(EditorialPart part, UpdatePartEditorContext context)
    {
        var command = new EditorialCommand();
        var model = new EditorialPartViewModel();
        await context.Updater.TryUpdateModelAsync(command, "submit", posted => posted.Save!, posted => posted.Publish!);
        flow.IsPublishing = command.Publish is not null;
        await context.Updater.TryUpdateModelAsync(model, Prefix, posted => posted.Comment!);
        var comment = CommentText.Of(model.Comment);
        if (comment?.Length > EditorialPart.LongestComment)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.Comment), localizer["The message has {0} characters; at most {1} are kept. Shorten it.", comment.Length, EditorialPart.LongestComment]);
        }
        else
        {
            await MoveAsync(part, command.Save, comment, context);
        }

        return await EditAsync(part, context);
    }

    private async Task MoveAsync(EditorialPart part, string? button, string? comment, UpdatePartEditorContext context)
    {
        switch (button)
        {
            case EditorialCommand.Submit:
                flow.Submit(part, comment);
                break;
            case EditorialCommand.Withdraw when part.Review.State == EditorialStates.Submitted && actor.Owns(part.ContentItem!):
                flow.Withdraw(part);
                break;
            case EditorialCommand.Return when part.Review.State is not null && await actor.MayDecideAsync(part.ContentItem!):
                if (comment is null)
                {
                    context.Updater.ModelState.AddModelError(Prefix, nameof(EditorialPartViewModel.Comment), localizer["Write what is to be changed before you give it back."]);
                }
                else
                {
                    flow.Return(part, comment);
                }

                break;
            default:
                flow.Keep(part, comment);
                break;
        }
    }
}
