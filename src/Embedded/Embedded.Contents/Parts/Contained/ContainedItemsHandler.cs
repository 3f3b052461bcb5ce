using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Embedded.Contents.Parts;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;

namespace Embedded.Contents.Parts.Contained;

/// <summary>Validates the items inside an item by the same rules, and names their place in what it reports.</summary>
internal sealed class ContainedItemsHandler(
    IServiceProvider services,
    IContentDefinitionManager definitions,
    ContainedValidation validation,
    IStringLocalizer<PartMessages> localizer) : ContentHandlerBase
{
    public override async Task ValidatingAsync(ValidateContentContext context)
    {
        foreach (var (path, json) in ContainedItems.Of(context.ContentItem.Data))
        {
            var item = json.Deserialize<ContentItem>(JOptions.Default)!;
            if (string.IsNullOrEmpty(item.ContentType) || await definitions.GetTypeDefinitionAsync(item.ContentType) is null)
            {
                context.Fail(new ValidationResult(
                    localizer["{0} is of the content type \"{1}\", which does not exist.", path, item.ContentType ?? ""],
                    [path]));
                continue;
            }

            // The content manager runs the handlers, so a handler cannot take it in its constructor.
            var contentManager = (IContentManager)services.GetService(typeof(IContentManager))!;
            await validation.RunAsync(async () =>
            {
                var result = await contentManager.ValidateAsync(item);
                foreach (var error in result.Errors)
                {
                    context.Fail(new ValidationResult(error.ErrorMessage, [.. error.MemberNames.Select(name => path + "." + name)]));
                }
            });
        }
    }
}
