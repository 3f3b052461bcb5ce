using System.Globalization;
using Embedded.Contents.Parts;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using YesSql;

namespace OrchardCore.ContentLocalization.Handlers;

internal sealed class LocalizationPartHandler(ISession session, OrchardCore.Entities.IIdGenerator ids, IStringLocalizer<PartMessages> localizer)
    : ContentPartHandler<LocalizationPart>
{
    public override Task UpdatedAsync(UpdateContentContext context, LocalizationPart part)
    {
        if (string.IsNullOrEmpty(part.LocalizationSet))
        {
            part.LocalizationSet = ids.GenerateUniqueId();
            part.Apply();
        }

        return Task.CompletedTask;
    }

    public override async Task ValidatingAsync(ValidateContentContext context, LocalizationPart part)
    {
        if (string.IsNullOrEmpty(part.Culture))
        {
            return;
        }

        const string member = $"{nameof(LocalizationPart)}.{nameof(LocalizationPart.Culture)}";
        if (FindCulture(part.Culture) is null)
        {
            context.Fail(localizer["The culture \"{0}\" is not known.", part.Culture], member);
            return;
        }

        if (string.IsNullOrEmpty(part.LocalizationSet))
        {
            return;
        }

        var culture = part.Culture.ToLowerInvariant();
        var contentItemId = context.ContentItem.ContentItemId;
        var taken = await session
            .QueryIndex<LocalizedContentItemIndex>(index =>
                index.LocalizationSet == part.LocalizationSet && index.Culture == culture && index.ContentItemId != contentItemId
                && (index.Latest || index.Published))
            .CountAsync();
        if (taken > 0)
        {
            context.Fail(localizer["Another content item is already this one's translation into \"{0}\".", part.Culture], member);
        }
    }

    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, LocalizationPart part) =>
        context.ForAsync<CultureAspect>(aspect =>
        {
            if (!string.IsNullOrEmpty(part.Culture) && FindCulture(part.Culture) is { } culture)
            {
                aspect.Culture = culture;
                aspect.HasCulture = true;
            }

            return Task.CompletedTask;
        });

    private static CultureInfo? FindCulture(string name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name, predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
