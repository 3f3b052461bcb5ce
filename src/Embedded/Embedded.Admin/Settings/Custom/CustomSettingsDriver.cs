using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Entities;
using OrchardCore.Environment.Shell;
using OrchardCore.Settings;

namespace Embedded.Admin.Settings.Custom;

/// <summary>Edits the one item of a content type that is kept among the site's settings, by the editors of its fields.</summary>
internal sealed class CustomSettingsDriver(
    SettingsTypes types,
    IContentManager contentManager,
    IContentItemDisplayManager display,
    IAuthorizationService authorization,
    IShellReleaseManager releases,
    IHttpContextAccessor accessor) : DisplayDriver<ISite>
{
    public override async Task<IDisplayResult?> EditAsync(ISite site, BuildEditorContext context)
    {
        if (await FindAsync(context.GroupId) is not { } type)
        {
            return null;
        }

        return Show(type, await display.BuildEditorAsync(await ItemAsync(site, type), context.Updater, isNew: false, "", ""));
    }

    public override async Task<IDisplayResult?> UpdateAsync(ISite site, UpdateEditorContext context)
    {
        if (await FindAsync(context.GroupId) is not { } type)
        {
            return null;
        }

        var item = await ItemAsync(site, type);
        var editor = await display.UpdateEditorAsync(item, context.Updater, isNew: false, "", "");
        if (context.Updater.ModelState.IsValid)
        {
            site.Put(type.Name, item);

            // Kept pages show the settings; they go with the container that holds them.
            releases.RequestRelease();
        }

        return Show(type, editor);
    }

    private async Task<ContentTypeDefinition?> FindAsync(string groupId)
        => (await types.ListAsync()).FirstOrDefault(type => string.Equals(type.Name, groupId, StringComparison.OrdinalIgnoreCase)) is { } type
            && await authorization.AuthorizeAsync(accessor.HttpContext!.User, SettingsTypes.PermissionOf(type))
            ? type
            : null;

    private async Task<ContentItem> ItemAsync(ISite site, ContentTypeDefinition type)
        => site.Properties[type.Name] is JsonObject stored && stored.Deserialize<ContentItem>(JOptions.Default) is { } item
            ? item
            : await contentManager.NewAsync(type.Name);

    private ShapeResult Show(ContentTypeDefinition type, IShape editor)
        => Initialize<CustomSettingsViewModel>("CustomSettings_Edit", model => model.Editor = editor).Location("Content:1").OnGroup(type.Name);
}
