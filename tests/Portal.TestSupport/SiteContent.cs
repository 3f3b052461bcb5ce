using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;

namespace Portal.TestSupport;

/// <summary>Makes content inside a site, as an editor would.</summary>
public static class SiteContent
{
    /// <summary>Creates an item with a title, a path and the given parts, and returns its identifier.</summary>
    public static async Task<string> CreateAsync(this PortalSite site, string contentType, string title, string? path, string parts, VersionOptions? options = null)
    {
        var id = "";
        await site.UsingScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            var item = await contents.NewAsync(contentType);
            item.DisplayText = title;
            item.Alter<TitlePart>(part => part.Title = title);
            if (path is not null)
            {
                item.Alter<AutoroutePart>(part => part.Path = path);
            }

            item.Merge(JsonNode.Parse(parts)!);
            var result = await contents.UpdateValidateAndCreateAsync(item, options ?? VersionOptions.Published);
            if (!result.Succeeded)
            {
                throw new InvalidOperationException(string.Join('\n', result.Errors.Select(error => error.ErrorMessage)));
            }

            id = item.ContentItemId;
        });

        return id;
    }

    /// <summary>The latest version of an item.</summary>
    public static async Task<ContentItem> LatestAsync(this PortalSite site, string contentItemId)
    {
        ContentItem? item = null;
        await site.UsingScopeAsync(async services => item = await services.GetRequiredService<IContentManager>().GetAsync(contentItemId, VersionOptions.Latest));

        return item ?? throw new InvalidOperationException($"There is no item {contentItemId}.");
    }

    /// <summary>Changes the published version of an item.</summary>
    public static Task ChangeAsync(this PortalSite site, string contentItemId, string parts) => site.UsingScopeAsync(async services =>
    {
        var contents = services.GetRequiredService<IContentManager>();
        var item = (await contents.GetAsync(contentItemId, VersionOptions.DraftRequired))!;
        item.Merge(JsonNode.Parse(parts)!);
        await contents.UpdateAsync(item);
        await contents.PublishAsync(item);
    });
}
