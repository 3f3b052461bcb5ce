using OrchardCore.Modules.Services;
using OrchardCore.Settings;
using Portal.Associations.Models;
using Portal.Associations.Names;
using Portal.Associations.ViewModels;
using Portal.Common.ViewModels;

namespace Portal.Associations.Services;

/// <summary>Fills a page of the directory.</summary>
public sealed class AssociationDirectoryBuilder(
    IAssociationQueries queries,
    AssociationPresenter presenter,
    AssociationTexts texts,
    Disciplines disciplines,
    ISlugService slugService,
    ISiteService siteService)
{
    /// <summary>The directory shows twice as many entries a page as lists of articles do: an entry is small.</summary>
    private const int PageFactor = 2;

    /// <summary>Whether there is the field and the page that are asked for.</summary>
    public async Task<bool> HasPageAsync(DirectoryRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Field is not null && await FieldIdAsync(request.Field) is null)
        {
            return false;
        }

        return request.Page == 1 || request.Page <= PageCount(await queries.CountAsync(await FilterAsync(request)), await PageSizeAsync());
    }

    /// <summary>Fills the model with a page.</summary>
    public async Task BuildAsync(AssociationDirectoryViewModel model, DirectoryRequest request)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(request);
        var filter = await FilterAsync(request);
        var pageSize = await PageSizeAsync();
        var page = request.Page;

        model.Count = await queries.CountAsync(filter);
        model.PageNumber = page;
        model.PageCount = PageCount(model.Count, pageSize);
        model.Associations = await presenter.SummarizeAsync(await queries.ListAsync(filter, (page - 1) * pageSize, pageSize));
        model.PreviousUrl = page > 1 ? (request with { Page = page - 1 }).ToUrl() : null;
        model.NextUrl = page < model.PageCount ? (request with { Page = page + 1 }).ToUrl() : null;
        model.Query = request.Query ?? "";
        model.Field = request.Field ?? "";
        model.Status = request.StatusSlug;
        model.IsFiltered = request with { Page = 1 } != new DirectoryRequest();
        model.Url = new DirectoryRequest().ToUrl();
        model.Fields = await FieldsAsync(request, filter);
        model.Statuses = await StatusesAsync(request, filter);
        model.Letters = await LettersAsync(request, filter);
    }

    private async Task<List<LetterOption>> LettersAsync(DirectoryRequest request, AssociationFilter filter)
    {
        var used = await queries.LettersAsync(filter);
        var options = new List<LetterOption>
        {
            new() { Text = texts.AllLetters, Url = (request with { Letter = null, Page = 1 }).ToUrl(), IsSelected = request.Letter is null },
        };
        foreach (var (letter, position) in DirectoryLetters.All)
        {
            var selected = letter == request.Letter;
            var isUsed = used.Contains(position);
            if (isUsed || selected || DirectoryLetters.IsVietnamese(letter))
            {
                options.Add(new LetterOption
                {
                    Text = letter.ToUpperInvariant(),
                    Url = isUsed || selected ? (request with { Letter = letter, Page = 1 }).ToUrl() : null,
                    IsSelected = selected,
                });
            }
        }

        return options;
    }

    private async Task<List<FilterOption>> FieldsAsync(DirectoryRequest request, AssociationFilter filter)
    {
        var options = new List<FilterOption>
        {
            await OptionAsync(texts.AllFields, "", request with { Field = null }, filter with { FieldId = null }, request.Field is null),
        };
        foreach (var term in await disciplines.GetAsync())
        {
            var slug = slugService.Slugify(term.DisplayText ?? "");
            options.Add(await OptionAsync(term.DisplayText ?? "", slug, request with { Field = slug }, filter with { FieldId = term.ContentItemId }, slug == request.Field));
        }

        return options;
    }

    private async Task<List<FilterOption>> StatusesAsync(DirectoryRequest request, AssociationFilter filter)
    {
        var options = new List<FilterOption>
        {
            await OptionAsync(texts.AllStatuses, "", request with { Status = null }, filter with { Status = null }, request.Status is null),
        };
        foreach (var known in AssociationStatuses.All)
        {
            options.Add(await OptionAsync(texts.Status(known.Status), known.Slug, request with { Status = known.Status }, filter with { Status = known.Status }, known.Status == request.Status));
        }

        return options;
    }

    private async Task<FilterOption> OptionAsync(string text, string value, DirectoryRequest request, AssociationFilter filter, bool selected) => new()
    {
        Text = text,
        Value = value,
        Url = (request with { Page = 1 }).ToUrl(),
        Count = await queries.CountAsync(filter),
        IsSelected = selected,
    };

    private async Task<AssociationFilter> FilterAsync(DirectoryRequest request)
        => new(request.Field is null ? null : await FieldIdAsync(request.Field), request.Status, request.Query, request.Letter is null ? null : DirectoryLetters.PositionOf(request.Letter));

    private async Task<string?> FieldIdAsync(string slug)
        => (await disciplines.GetAsync()).FirstOrDefault(term => slugService.Slugify(term.DisplayText ?? "") == slug)?.ContentItemId;

    private async Task<int> PageSizeAsync() => PageFactor * Math.Max(1, (await siteService.GetSiteSettingsAsync()).PageSize);

    private static int PageCount(int count, int pageSize) => Math.Max(1, (count + pageSize - 1) / pageSize);
}
