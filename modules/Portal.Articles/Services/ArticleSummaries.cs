using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Fields;
using Portal.Articles.Indexes;
using Portal.Articles.Models;
using Portal.Articles.ViewModels;
using Portal.Common.Contents;

namespace Portal.Articles.Services;

/// <summary>Makes of articles and of their rows what templates show.</summary>
internal sealed class ArticleSummaries(CategoryTree categories, SiteUrls urls)
{
    public async Task<IReadOnlyList<ArticleSummaryViewModel>> OfAsync(IEnumerable<ContentItem> articles)
    {
        var summaries = new List<ArticleSummaryViewModel>();
        foreach (var article in articles)
        {
            var summary = new ArticleSummaryViewModel();
            await FillAsync(summary, article);
            summaries.Add(summary);
        }

        return summaries;
    }

    public async Task FillAsync(ArticleSummaryViewModel summary, ContentItem item)
    {
        var article = item.Part<Article>()!;
        summary.ContentItem = item;
        summary.Title = item.DisplayText ?? "";
        summary.Url = urls.Relative(item.Part<AutoroutePart>()?.Path);
        summary.DisplayUtc = item.DisplayUtc();
        summary.Lead = article.Lead?.Text;
        summary.Cover = article.Cover?.Paths?.FirstOrDefault();
        summary.CoverAnchor = article.CoverAnchor();
        summary.CoverText = article.CoverText();
        summary.PenName = article.PenName?.Text;
        summary.HasAttachments = article.Attachments?.Paths is { Length: > 0 };
        summary.Category = await CategoryAsync(article) is { } category ? LinkTo(category) : null;
    }

    public Task<Category?> CategoryAsync(Article article) => CategoryAsync(article.Category);

    public async Task<Category?> CategoryAsync(TaxonomyField? field) =>
        field?.TermContentItemIds is [{ } id, ..] ? (await categories.AllAsync()).GetValueOrDefault(id) : null;

    /// <summary>The way from all news down to a category; to all news alone where there is none.</summary>
    public async Task<IReadOnlyList<LinkViewModel>> BreadcrumbAsync(Category? category) =>
    [
        new LinkViewModel { Name = await categories.NameAsync(), Url = urls.Relative(await NewsPathAsync()) },
        .. category?.SelfAndAncestors().Reverse().Select(LinkTo) ?? [],
    ];

    /// <summary>The path of the list of all news.</summary>
    public Task<string> NewsPathAsync() => categories.PathAsync();

    public LinkViewModel LinkTo(Category category) => new() { Name = category.Name, Url = urls.Relative(category.Path) };

    public IReadOnlyList<ArticleLinkViewModel> LinksTo(IEnumerable<ArticleIndex> rows) => [.. rows.Select(LinkTo)];

    public ArticleLinkViewModel LinkTo(ArticleIndex row) => new()
    {
        Title = row.Title ?? "",
        Url = urls.Relative(row.Path),
        DisplayUtc = row.DisplayUtc,
    };
}
