using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Modules;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.PublishLater.Models;
using OrchardCore.PublishLater.ViewModels;

namespace Embedded.Admin.Editors.Schedule;

/// <summary>Edits when a draft is published by itself: its own button saves the draft with the moment, another takes it off.</summary>
internal sealed class PublishLaterPartEditor(SchedulingRights rights, ILocalClock localClock, IClock clock, IStringLocalizer<PublishLaterPartEditor> localizer) : ContentPartDisplayDriver<PublishLaterPart>
{
    private const string Schedule = "submit.PublishLater";
    private const string Cancel = "submit.CancelPublishLater";

    public override IDisplayResult Edit(PublishLaterPart part, BuildPartEditorContext context) =>
        Initialize<PublishLaterPartViewModel>(GetEditorShapeType(context), async model =>
        {
            model.ContentItem = part.ContentItem!;
            model.ScheduledPublishUtc = part.ScheduledPublishUtc;
            model.ScheduledPublishLocalDateTime = part.ScheduledPublishUtc is { } utc ? (await localClock.ConvertToLocalAsync(utc)).DateTime : null;
        }).Location("Sidebar:5").RenderWhen(() => rights.MayScheduleAsync(part.ContentItem!));

    public override async Task<IDisplayResult?> UpdateAsync(PublishLaterPart part, UpdatePartEditorContext context)
    {
        if (rights.Button is Schedule or Cancel && await rights.MayScheduleAsync(part.ContentItem!))
        {
            part.ScheduledPublishUtc = rights.Button == Schedule ? await ReadAsync(part, context) : null;
        }

        return await EditAsync(part, context);
    }

    private async Task<DateTime?> ReadAsync(PublishLaterPart part, UpdatePartEditorContext context)
    {
        var model = new PublishLaterPartViewModel();
        if (!await context.Updater.TryUpdateModelAsync(model, Prefix, view => view.ScheduledPublishLocalDateTime!))
        {
            return part.ScheduledPublishUtc;
        }

        var utc = model.ScheduledPublishLocalDateTime is { } local ? await localClock.ConvertToUtcAsync(local) : (DateTime?)null;
        if (utc is null || utc <= clock.UtcNow)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.ScheduledPublishLocalDateTime), localizer["Enter a day and time still to come at which the item is to be published."]);
        }

        return utc;
    }
}
