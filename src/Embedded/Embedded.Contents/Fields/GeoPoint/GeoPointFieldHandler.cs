using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Spatial.Fields;
using OrchardCore.Spatial.Settings;

namespace Embedded.Contents.Fields.GeoPoint;

internal sealed class GeoPointFieldHandler(IStringLocalizer<FieldMessages> localizer) : ContentFieldHandler<GeoPointField>
{
    public override Task ValidatingAsync(ValidateContentFieldContext context, GeoPointField field)
    {
        var name = context.ContentPartFieldDefinition.DisplayName();
        if (field.Latitude is null && field.Longitude is null)
        {
            if (context.ContentPartFieldDefinition.GetSettings<GeoPointFieldSettings>().Required)
            {
                context.Fail(localizer["A value is required for {0}.", name], nameof(field.Latitude));
            }

            return Task.CompletedTask;
        }

        if (field.Latitude is null or < -90 or > 90)
        {
            context.Fail(localizer["The latitude of {0} must be a number from -90 to 90.", name], nameof(field.Latitude));
        }

        if (field.Longitude is null or < -180 or > 180)
        {
            context.Fail(localizer["The longitude of {0} must be a number from -180 to 180.", name], nameof(field.Longitude));
        }

        return Task.CompletedTask;
    }
}
