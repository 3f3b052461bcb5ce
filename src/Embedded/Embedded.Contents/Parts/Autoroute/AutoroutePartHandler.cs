using Embedded.Contents.Parts;
using Embedded.Contents.Parts.Contained;
using Embedded.Contents.Routing;
using Embedded.Storage;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Modules.Services;
using OrchardCore.Settings;
using YesSql;

namespace OrchardCore.Autoroute.Handlers;

internal sealed class AutoroutePartHandler(
    IContentDefinitionManager definitions,
    PatternRenderer patterns,
    ISlugService slugs,
    ISession session,
    OldPaths oldPaths,
    PublishedPaths publishedPaths,
    RouteChanges changes,
    ContainedValidation contained,
    ISiteService siteService,
    IOptions<AutorouteOptions> options,
    IStringLocalizer<PartMessages> localizer) : ContentPartHandler<AutoroutePart>
{
    // One for all paths: an import takes thousands, and locks taken one by one in different orders would wait for each other.
    private const string PathsLock = "paths";

    public override Task LoadedAsync(LoadContentContext context, AutoroutePart part)
    {
        if (context.ContentItem.Published && !string.IsNullOrEmpty(part.Path))
        {
            publishedPaths.Remember(context.ContentItem.ContentItemId, part.Path);
        }

        return Task.CompletedTask;
    }

    public override Task CreatedAsync(CreateContentContext context, AutoroutePart part) => SetPathAsync(part);

    public override Task UpdatedAsync(UpdateContentContext context, AutoroutePart part) => SetPathAsync(part);

    public override async Task ValidatingAsync(ValidateContentContext context, AutoroutePart part)
    {
        foreach (var error in part.ValidatePathFieldValue(localizer))
        {
            context.Fail(error);
        }

        if (!contained.IsRunning
            && !part.Disabled
            && !string.IsNullOrWhiteSpace(part.Path)
            && !await IsFreeAsync(part.Path, context.ContentItem.ContentItemId))
        {
            context.Fail(
                localizer["The path \"{0}\" is already in use by another content item.", part.Path],
                $"{nameof(AutoroutePart)}.{nameof(part.Path)}");
        }
    }

    public override async Task PublishedAsync(PublishContentContext context, AutoroutePart part)
    {
        var contentItem = context.ContentItem;
        changes.Add();

        if (!string.IsNullOrWhiteSpace(part.Path))
        {
            var before = publishedPaths.Find(contentItem.ContentItemId);
            if (context.PreviousItem is { } previous && !ReferenceEquals(previous, contentItem))
            {
                before = previous.As<AutoroutePart>()?.Path ?? before;
            }

            await oldPaths.MoveAsync(contentItem, before, part.Path);
            publishedPaths.Replace(contentItem.ContentItemId, part.Path);
        }

        if (part.SetHomepage)
        {
            await SetHomepageAsync(contentItem);
            part.SetHomepage = false;
            part.Apply();
        }
    }

    public override Task UnpublishedAsync(PublishContentContext context, AutoroutePart part)
    {
        changes.Add();

        return Task.CompletedTask;
    }

    public override Task RemovedAsync(RemoveContentContext context, AutoroutePart part)
    {
        changes.Add();

        return Task.CompletedTask;
    }

    public override async Task CloningAsync(CloneContentContext context, AutoroutePart part)
    {
        if (context.CloneContentItem.As<AutoroutePart>() is { } clone && !string.IsNullOrEmpty(part.Path))
        {
            clone.Path = await FindFreeAsync(part.Path, context.CloneContentItem.ContentItemId);
            clone.SetHomepage = false;
            clone.Apply();
        }
    }

    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, AutoroutePart part) =>
        context.ForAsync<RouteHandlerAspect>(aspect =>
        {
            aspect.Path = part.Path;
            aspect.Absolute = part.Absolute;
            aspect.Disabled = part.Disabled;

            return Task.CompletedTask;
        });

    private async Task SetPathAsync(AutoroutePart part)
    {
        var contentItem = part.ContentItem!;
        if (part.Disabled)
        {
            return;
        }

        if (!string.IsNullOrWhiteSpace(part.Path))
        {
            // People write "/tin-tuc/bai-1/" and mean "tin-tuc/bai-1".
            if (part.Path.Length > 1 && part.Path.Trim('/') is { Length: > 0 } trimmed && trimmed != part.Path)
            {
                part.Path = trimmed;
                part.Apply();
            }

            return;
        }

        var settings = await definitions.GetPartSettingsAsync<AutoroutePartSettings>(contentItem.ContentType, nameof(AutoroutePart));
        if (string.IsNullOrEmpty(settings.Pattern))
        {
            return;
        }

        var path = Clean(await patterns.RenderAsync(settings.Pattern, contentItem, nameof(AutoroutePart), part));
        if (path.Length == 0)
        {
            path = contentItem.ContentItemId;
        }

        part.Path = await FindFreeAsync(path, contentItem.ContentItemId);
        part.Apply();
    }

    /// <summary>Slugs each segment that holds what a path may not, and moves a reserved name out of the way.</summary>
    private string Clean(string path)
    {
        var segments = path
            .Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(segment => RoutePath.HasInvalidCharacters(segment) ? slugs.Slugify(segment) : segment)
            .Where(segment => segment.Length > 0);
        var clean = string.Join('/', segments);

        return RoutePath.IsReserved(clean) ? "trang-" + clean : clean;
    }

    private Task<string> FindFreeAsync(string path, string contentItemId) =>
        UniqueName.FindAsync(path, AutoroutePart.MaxPathLength, candidate => IsFreeAsync(candidate, contentItemId));

    private async Task<bool> IsFreeAsync(string path, string contentItemId)
    {
        var normalized = RoutePath.Normalize(path);
        await session.LockAsync(PathsLock);

        return await session
            .QueryIndex<AutoroutePartIndex>(index =>
                index.Path == normalized && index.ContentItemId != contentItemId && (index.Latest || index.Published))
            .CountAsync() == 0;
    }

    private async Task SetHomepageAsync(ContentItem contentItem)
    {
        var site = await siteService.LoadSiteSettingsAsync();
        var route = new RouteValueDictionary(options.Value.GlobalRouteValues)
        {
            [options.Value.ContentItemIdKey] = contentItem.ContentItemId,
        };
        site.HomeRoute = route;
        await siteService.UpdateSiteSettingsAsync(site);
    }
}
