using Embedded.Contents.Parts;
using Embedded.Contents.Parts.Contained;
using Embedded.Storage;
using Microsoft.Extensions.Localization;
using OrchardCore.Alias.Models;
using OrchardCore.Alias.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using YesSql;

namespace OrchardCore.Alias.Handlers;

internal sealed class AliasPartHandler(
    IContentDefinitionManager definitions,
    PatternRenderer patterns,
    ISession session,
    ContainedValidation contained,
    IStringLocalizer<PartMessages> localizer) : ContentPartHandler<AliasPart>
{
    private const string AliasesLock = "aliases";

    public override async Task ValidatingAsync(ValidateContentContext context, AliasPart part)
    {
        if (part.Alias?.Length > AliasPart.MaxAliasLength)
        {
            context.Fail(
                localizer["{0} takes at most {1} characters.", localizer["Alias"], AliasPart.MaxAliasLength],
                $"{nameof(AliasPart)}.{nameof(part.Alias)}");
        }

        if (!contained.IsRunning && !string.IsNullOrEmpty(part.Alias) && !await IsFreeAsync(part, part.Alias))
        {
            context.Fail(
                localizer["The alias \"{0}\" is already in use by another content item.", part.Alias],
                $"{nameof(AliasPart)}.{nameof(part.Alias)}");
        }
    }

    public override async Task UpdatedAsync(UpdateContentContext context, AliasPart part)
    {
        if (!string.IsNullOrEmpty(part.Alias))
        {
            return;
        }

        var settings = await definitions.GetPartSettingsAsync<AliasPartSettings>(part.ContentItem!.ContentType, nameof(AliasPart));
        if (string.IsNullOrEmpty(settings.Pattern))
        {
            return;
        }

        var alias = await patterns.RenderAsync(settings.Pattern, part.ContentItem!, nameof(AliasPart), part);
        if (alias.Length > 0)
        {
            part.Alias = await FindFreeAsync(part, alias);
            part.Apply();
        }
    }

    public override async Task CloningAsync(CloneContentContext context, AliasPart part)
    {
        var clone = context.CloneContentItem.As<AliasPart>();
        if (clone is not null && !string.IsNullOrEmpty(part.Alias))
        {
            clone.Alias = await FindFreeAsync(clone, part.Alias);
            clone.Apply();
        }
    }

    private Task<string> FindFreeAsync(AliasPart part, string alias) =>
        UniqueName.FindAsync(alias, AliasPart.MaxAliasLength, candidate => IsFreeAsync(part, candidate));

    private async Task<bool> IsFreeAsync(AliasPart part, string alias)
    {
        await session.LockAsync(AliasesLock);

        return await part.IsAliasUniqueAsync(session, alias);
    }
}
