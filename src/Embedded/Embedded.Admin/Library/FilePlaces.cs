using System.Security.Claims;
using Embedded.Admin.Settings.Custom;
using Embedded.Media.Uses;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Documents;
using OrchardCore.Security.Permissions;
using OrchardCore.Settings;
using OrchardCore.Shortcodes.Models;
using OrchardCore.Templates.Models;

namespace Embedded.Admin.Library;

/// <summary>
/// Finds a file in the site's settings, its templates and those of its shortcodes. They are in memory and few: they are looked through
/// when somebody asks. Widgets of layers are items.
/// </summary>
internal sealed class FilePlaces(IServiceProvider services, IAuthorizationService authorization, IHttpContextAccessor accessor, IStringLocalizer<FilePlaces> localizer)
{
    private ClaimsPrincipal User => accessor.HttpContext!.User;

    public async Task<IReadOnlyList<FilePlace>> FindAsync(IReadOnlyCollection<string> paths) =>
        [.. await InSettingsAsync(paths), .. await InTemplatesAsync(paths), .. await InShortcodesAsync(paths)];

    private async Task<List<FilePlace>> InSettingsAsync(IReadOnlyCollection<string> paths)
    {
        var found = new List<FilePlace>();
        var types = services.GetService<SettingsTypes>() is { } custom ? (await custom.ListAsync()).ToDictionary(type => type.Name) : [];
        foreach (var (name, value) in (await services.GetRequiredService<ISiteService>().GetSiteSettingsAsync()).Properties)
        {
            if (!MediaPaths.Of(value).Overlaps(paths))
            {
                continue;
            }

            found.Add(types.TryGetValue(name, out var type)
                ? new(localizer["Settings: {0}", type.DisplayName], await authorization.AuthorizeAsync(User, SettingsTypes.PermissionOf(type)) ? name : null)
                : new(localizer["Settings of the site"], null));
        }

        return [.. found.Distinct()];
    }

    private async Task<IEnumerable<FilePlace>> InTemplatesAsync(IReadOnlyCollection<string> paths) =>
        services.GetService<IDocumentManager<TemplatesDocument>>() is { } documents
            ? (await documents.GetOrCreateImmutableAsync()).Templates
                .Where(template => MediaPaths.OfTemplate(template.Value.Content ?? "").Overlaps(paths))
                .Select(template => new FilePlace(localizer["Template: {0}", string.IsNullOrWhiteSpace(template.Value.Description) ? template.Key : template.Value.Description], null))
            : [];

    private async Task<IEnumerable<FilePlace>> InShortcodesAsync(IReadOnlyCollection<string> paths) =>
        services.GetService<IDocumentManager<ShortcodeTemplatesDocument>>() is { } documents
            ? (await documents.GetOrCreateImmutableAsync()).ShortcodeTemplates
                .Where(template => MediaPaths.OfTemplate(template.Value.Content ?? "").Overlaps(paths))
                .Select(template => new FilePlace(localizer["Shortcode: {0}", template.Key], null))
            : [];
}
