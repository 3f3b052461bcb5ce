using Embedded.Contents.Parts;
using Embedded.Contents.References;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Lists.Models;

namespace OrchardCore.Lists.Handlers;

internal sealed class ContainedPartHandler(ContentReferences references, IStringLocalizer<PartMessages> localizer)
    : ContentPartHandler<ContainedPart>
{
    public override async Task ValidatingAsync(ValidateContentContext context, ContainedPart part)
    {
        if (string.IsNullOrEmpty(part.ListContentItemId))
        {
            return;
        }

        foreach (var id in await references.FindMissingAsync(context.ContentItem, [part.ListContentItemId]))
        {
            context.Fail(
                localizer["The item belongs to the list \"{0}\", which does not exist.", id],
                $"{nameof(ContainedPart)}.{nameof(part.ListContentItemId)}");
        }
    }
}
