using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Media.Fields;
using OrchardCore.Media.Settings;

namespace Embedded.Contents.Fields.Media;

internal sealed class MediaFieldHandler(IStringLocalizer<FieldMessages> localizer) : ContentFieldHandler<MediaField>
{
    public override Task ValidatingAsync(ValidateContentFieldContext context, MediaField field)
    {
        var settings = context.ContentPartFieldDefinition.GetSettings<MediaFieldSettings>();
        var name = context.ContentPartFieldDefinition.DisplayName();
        var paths = ChosenValues.Distinct(field.Paths);

        if (settings.Required && paths.Length == 0)
        {
            context.Fail(localizer["A value is required for {0}.", name], nameof(field.Paths));
        }

        if (!settings.Multiple && paths.Length > 1)
        {
            context.Fail(localizer["{0} takes only one file.", name], nameof(field.Paths));
        }

        foreach (var path in paths)
        {
            if (!IsInsideMediaFolder(path))
            {
                context.Fail(localizer["{0} must name files by their path in the media library; \"{1}\" is not one.", name, path], nameof(field.Paths));
            }
            else if (settings.AllowedExtensions is { Length: > 0 } extensions
                && !extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
            {
                context.Fail(
                    localizer["{0} takes files that end in {1}; \"{2}\" does not.", name, string.Join(", ", extensions), path],
                    nameof(field.Paths));
            }
        }

        return Task.CompletedTask;
    }

    private static bool IsInsideMediaFolder(string path) =>
        !path.Any(char.IsControl)
        && !path.Contains('\\', StringComparison.Ordinal)
        && !path.Contains(':', StringComparison.Ordinal)
        && !path.StartsWith("//", StringComparison.Ordinal)
        && !path.Split('/').Contains("..");
}
