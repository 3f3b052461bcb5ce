using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Modules;

namespace Embedded.Display.Contents.Fields;

/// <summary>Shows a moment in the site's time zone.</summary>
internal sealed class DateTimeFieldDisplayDriver(ILocalClock localClock) : ContentFieldDisplayDriver<DateTimeField>
{
    public override IDisplayResult Display(DateTimeField field, BuildFieldDisplayContext fieldDisplayContext)
        => Initialize<DisplayDateTimeFieldViewModel>(GetDisplayShapeType(fieldDisplayContext), async model =>
        {
            model.Field = field;
            model.Part = fieldDisplayContext.ContentPart;
            model.PartFieldDefinition = fieldDisplayContext.PartFieldDefinition;
            model.LocalDateTime = field.Value is { } value
                ? (await localClock.ConvertToLocalAsync(new DateTimeOffset(DateTime.SpecifyKind(value, DateTimeKind.Utc)))).DateTime
                : null;
        })
        .Location("Detail", "Content")
        .Location("Summary", "Content");
}
