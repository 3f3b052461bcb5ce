using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Contents;
using YesSql;
using YesSql.Services;
using ISession = YesSql.ISession;

namespace Embedded.Admin.Editors.Pickers;

/// <summary>The items that the present user may choose in a field: of its types, and only what this user may see.</summary>
internal sealed class PickableItems(IContentManager contentManager, IContentDefinitionManager definitions, ISession session, IAuthorizationService authorization, IHttpContextAccessor accessor)
{
    /// <summary>What a list can hold before it takes a search.</summary>
    private const int MostInList = 60;

    private const int MostFound = 20;

    private readonly Dictionary<string, IReadOnlyList<VueMultiselectItemViewModel>?> _lists = [];

    /// <summary>All of them, in the order of their titles; null when they are too many for a list.</summary>
    public async Task<IReadOnlyList<VueMultiselectItemViewModel>?> ListAsync(ContentPickerFieldSettings settings)
    {
        var types = await TypesAsync(settings);
        var key = string.Join(',', types);
        if (!_lists.TryGetValue(key, out var list))
        {
            // Rows of the index tell whether a list is short; only then are its items read.
            var rows = (await session.QueryIndex<ContentItemIndex>(index => index.Latest && index.ContentType.IsIn(types)).Take(MostInList + 1).ListAsync()).ToArray();
            list = rows.Length > MostInList ? null : Sorted(await ViewableAsync(await contentManager.GetAsync(rows.Select(row => row.ContentItemId!), VersionOptions.Latest)));
            _lists.Add(key, list);
        }

        return list;
    }

    /// <summary>Those with this text in their title, the newest first where there are many.</summary>
    public async Task<IReadOnlyList<VueMultiselectItemViewModel>> SearchAsync(ContentPickerFieldSettings settings, string? text)
    {
        var types = await TypesAsync(settings);
        var query = session.Query<ContentItem, ContentItemIndex>(index => index.Latest && index.ContentType.IsIn(types));
        if (text?.Trim() is { Length: > 0 } typed)
        {
            // Databases that tell capitals apart find a title by its first word too.
            var capital = typed[..1].ToUpper(CultureInfo.CurrentCulture) + typed[1..];
            query = query.Where(index => index.DisplayText!.Contains(typed) || index.DisplayText!.Contains(capital));
        }

        return await ViewableAsync(await query.OrderByDescending(index => index.ModifiedUtc).Take(MostFound).ListAsync());
    }

    /// <summary>The items with these ids, in this order; the titles of those that the user may not see are left out.</summary>
    public async Task<IList<VueMultiselectItemViewModel>> OfAsync(IReadOnlyCollection<string> ids)
    {
        if (ids.Count == 0)
        {
            return [];
        }

        var items = (await contentManager.GetAsync(ids, VersionOptions.Latest)).ToDictionary(item => item.ContentItemId);
        List<VueMultiselectItemViewModel> shown = [];
        foreach (var id in ids)
        {
            shown.Add(items.TryGetValue(id, out var item) ? await ShownAsync(item) : new VueMultiselectItemViewModel { Id = id });
        }

        return shown;
    }

    /// <summary>Whether the user may choose all of these.</summary>
    public async Task<bool> MayChooseAsync(ContentPickerFieldSettings settings, string[] ids)
    {
        var types = await TypesAsync(settings);
        foreach (var item in ids.Length == 0 ? [] : await contentManager.GetAsync(ids, VersionOptions.Latest))
        {
            if (!types.Contains(item.ContentType) || !(await ShownAsync(item)).IsViewable)
            {
                return false;
            }
        }

        return true;
    }

    private async Task<string[]> TypesAsync(ContentPickerFieldSettings settings)
    {
        if (!settings.DisplayAllContentTypes && settings.DisplayedStereotypes.Length == 0)
        {
            return settings.DisplayedContentTypes;
        }

        var types = await definitions.ListTypeDefinitionsAsync();

        return [.. types.Where(type => settings.DisplayAllContentTypes ? type.IsListable() : settings.DisplayedStereotypes.Contains(type.GetStereotype())).Select(type => type.Name)];
    }

    private async Task<IReadOnlyList<VueMultiselectItemViewModel>> ViewableAsync(IEnumerable<ContentItem> items)
    {
        List<VueMultiselectItemViewModel> shown = [];
        foreach (var item in items)
        {
            if (await ShownAsync(item) is { IsViewable: true } one)
            {
                shown.Add(one);
            }
        }

        return shown;
    }

    private async Task<VueMultiselectItemViewModel> ShownAsync(ContentItem item)
    {
        var isViewable = await authorization.AuthorizeAsync(accessor.HttpContext!.User, CommonPermissions.ViewContent, (object)item);

        return new VueMultiselectItemViewModel
        {
            Id = item.ContentItemId,
            DisplayText = isViewable ? item.ToString() : null,
            HasPublished = item.Published,
            IsViewable = isViewable,
        };
    }

    private static IReadOnlyList<VueMultiselectItemViewModel> Sorted(IReadOnlyList<VueMultiselectItemViewModel> items) =>
        [.. items.OrderBy(item => item.DisplayText, StringComparer.Create(CultureInfo.CurrentUICulture, ignoreCase: true))];
}
