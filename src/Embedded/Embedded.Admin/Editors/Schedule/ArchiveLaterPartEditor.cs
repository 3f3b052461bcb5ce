using Microsoft.Extensions.Localization;
using OrchardCore.ArchiveLater.Models;
using OrchardCore.ArchiveLater.ViewModels;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Modules;
using OrchardCore.Mvc.ModelBinding;

namespace Embedded.Admin.Editors.Schedule;

/// <summary>Edits when an item is taken off the site by itself; the moment is saved with the item.</summary>
internal sealed class ArchiveLaterPartEditor(SchedulingRights rights, ILocalClock localClock, IClock clock, IStringLocalizer<ArchiveLaterPartEditor> localizer) : ContentPartDisplayDriver<ArchiveLaterPart>
{
    public override IDisplayResult Edit(ArchiveLaterPart part, BuildPartEditorContext context) =>
        Initialize<ArchiveLaterPartViewModel>(GetEditorShapeType(context), async model =>
        {
            model.ContentItem = part.ContentItem!;
            model.ScheduledArchiveUtc = part.ScheduledArchiveUtc;
            model.ScheduledArchiveLocalDateTime = part.ScheduledArchiveUtc is { } utc ? (await localClock.ConvertToLocalAsync(utc)).DateTime : null;
        }).Location("Sidebar:6").RenderWhen(() => rights.MayScheduleAsync(part.ContentItem!));

    public override async Task<IDisplayResult?> UpdateAsync(ArchiveLaterPart part, UpdatePartEditorContext context)
    {
        var model = new ArchiveLaterPartViewModel();
        if (await rights.MayScheduleAsync(part.ContentItem!)
            && await context.Updater.TryUpdateModelAsync(model, Prefix, view => view.ScheduledArchiveLocalDateTime!))
        {
            var entered = model.ScheduledArchiveLocalDateTime is { } local ? await localClock.ConvertToUtcAsync(local) : (DateTime?)null;
            if (entered <= clock.UtcNow && entered != WholeMinutes(part.ScheduledArchiveUtc))
            {
                context.Updater.ModelState.AddModelError(Prefix, nameof(model.ScheduledArchiveLocalDateTime), localizer["Enter a day and time still to come at which the item is to be taken off the site, or leave it empty."]);
            }

            // The form knows minutes: a moment that was not changed keeps its seconds.
            part.ScheduledArchiveUtc = entered == WholeMinutes(part.ScheduledArchiveUtc) ? part.ScheduledArchiveUtc : entered;
        }

        return await EditAsync(part, context);
    }

    private static DateTime? WholeMinutes(DateTime? moment) => moment is { } exact ? exact.AddTicks(-(exact.Ticks % TimeSpan.TicksPerMinute)) : null;
}
