using Embedded.Contents.Parts;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Title.Models;

namespace OrchardCore.Title.Handlers;

internal sealed class TitlePartHandler(
    PatternRenderer patterns,
    IContentDefinitionManager definitions,
    IStringLocalizer<PartMessages> localizer) : ContentPartHandler<TitlePart>
{
    private const int MaxTitleLength = 1024;

    public override Task CreatedAsync(CreateContentContext context, TitlePart part) => SetTitleAsync(part);

    public override Task UpdatedAsync(UpdateContentContext context, TitlePart part) => SetTitleAsync(part);

    protected override Task ValidatingAsync(ValidateContentPartContext context, TitlePart part)
    {
        var settings = context.ContentTypePartDefinition.GetSettings<TitlePartSettings>();
        if (settings.Options == TitlePartOptions.EditableRequired && string.IsNullOrWhiteSpace(part.Title))
        {
            context.Fail(localizer["A value is required for {0}.", localizer["Title"]], nameof(part.Title));
        }

        if (part.Title?.Length > MaxTitleLength)
        {
            context.Fail(localizer["{0} takes at most {1} characters.", localizer["Title"], MaxTitleLength], nameof(part.Title));
        }

        return Task.CompletedTask;
    }

    private async Task SetTitleAsync(TitlePart part)
    {
        var contentItem = part.ContentItem!;
        var settings = await definitions.GetPartSettingsAsync<TitlePartSettings>(contentItem.ContentType, nameof(TitlePart));
        var generated = settings.Options is TitlePartOptions.GeneratedDisabled or TitlePartOptions.GeneratedHidden;

        if (!string.IsNullOrEmpty(settings.Pattern) && (generated || string.IsNullOrWhiteSpace(part.Title)))
        {
            part.Title = await patterns.RenderAsync(settings.Pattern, contentItem, nameof(TitlePart), part);
            part.Apply();
        }

        if (!string.IsNullOrWhiteSpace(part.Title))
        {
            contentItem.DisplayText = part.Title;
        }
    }
}
