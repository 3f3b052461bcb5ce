using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Modules;
using Portal.Common.Contents;
using Portal.Search.Models;
using Portal.Search.Services;
using Portal.Search.ViewModels;

namespace Portal.Search.Drivers;

/// <summary>Shows the form, and what was found.</summary>
internal sealed class SearchPageDisplayDriver(
    SiteSearch search,
    CategoryOptions categories,
    IContentDefinitionManager definitions,
    IClock clock,
    IHttpContextAccessor httpContextAccessor,
    IStringLocalizer<SearchPageDisplayDriver> localizer) : ContentPartDisplayDriver<SearchPage>
{
    private const int YearsOffered = 12;

    public override IDisplayResult? Display(SearchPage part, BuildPartDisplayContext context) =>
        httpContextAccessor.HttpContext is { } httpContext
            ? Initialize<SearchPageViewModel>(GetDisplayShapeType(context), shape => FillAsync(shape, part.ContentItem!, httpContext)).Location("Detail", "Content:5")
            : null;

    private async ValueTask FillAsync(SearchPageViewModel shape, ContentItem page, HttpContext httpContext)
    {
        var request = SearchRequest.Read(httpContext.Request.Query);
        var found = await search.FindAsync(request, httpContext.User);
        var typeNames = await TypeNamesAsync();
        var pathBase = httpContext.Request.PathBase;

        shape.Url = UrlOf(pathBase, page);
        shape.Terms = request.Terms;
        shape.Types = Options(localizer["All kinds of content"], typeNames.Select(type => (type.Key, type.Value)), request.ContentType);
        shape.Categories = Options(localizer["All categories"], await categories.ListAsync(), request.CategoryId);
        shape.Years = Options(localizer["All years"], Years(), request.Year?.ToString(CultureInfo.InvariantCulture));
        shape.Results = [.. found.Items.Select(item => new SearchResultViewModel
        {
            Title = item.Item.DisplayText ?? "",
            Url = UrlOf(pathBase, item.Item),
            TypeName = typeNames.GetValueOrDefault(item.Item.ContentType, ""),
            PublishedUtc = item.Item.PublishedUtc,
            Excerpt = item.Excerpt ?? "",
        })];
        shape.Count = found.Count;
        shape.CountIsAtLeast = found.Count >= SiteSearch.MostCounted;
        shape.Page = request.Page;
        shape.PreviousUrl = request.Page > 1 ? shape.Url + request.QueryOf(request.Page - 1) : null;
        shape.NextUrl = found.HasMore ? shape.Url + request.QueryOf(request.Page + 1) : null;
    }

    private static string UrlOf(PathString pathBase, ContentItem item) =>
        pathBase.Add(new PathString("/" + item.Part<AutoroutePart>()?.Path?.TrimStart('/'))).ToUriComponent();

    private static IReadOnlyList<SearchOptionViewModel> Options(string all, IEnumerable<(string Value, string Name)> options, string? chosen) =>
    [
        .. options.Prepend(("", all)).Select(option => new SearchOptionViewModel
        {
            Value = option.Item1,
            Name = option.Item2,
            IsChosen = option.Item1 == (chosen ?? ""),
        }),
    ];

    private async Task<Dictionary<string, string>> TypeNamesAsync()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var type in SearchedTypes.All)
        {
            if (await definitions.GetTypeDefinitionAsync(type) is { } definition)
            {
                names[type] = definition.DisplayName;
            }
        }

        return names;
    }

    private IEnumerable<(string Value, string Name)> Years() => Enumerable.Range(0, YearsOffered)
        .Select(ago => (clock.UtcNow.Year - ago).ToString(CultureInfo.InvariantCulture))
        .Select(year => (year, year));
}
