using System.Net;
using System.Net.Http.Json;
using System.Security.Claims;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Indexing;
using Portal.Search.Models;
using Portal.Search.Services;
using Portal.TestSupport;
using Xunit;
using YesSql;
using YesSql.Services;

namespace Portal.Integration.Tests.Search;

/// <summary>The search page of a site with the sample content.</summary>
public abstract partial class SearchPageTests
{
    private readonly PortalSite _site;

    protected SearchPageTests(PortalSite site)
    {
        site.SkipUnlessOffered();
        _site = site;
    }

    [Theory]
    [InlineData("giao ban liên hiệp hội các tỉnh", "Giao ban Liên hiệp hội các tỉnh, thành phố năm 2024")]
    [InlineData("GIAO BAN LIEN HIEP HOI CAC TINH", "Giao ban Liên hiệp hội các tỉnh, thành phố năm 2024")]
    [InlineData("hoi lam vuon", "Hội Làm vườn tỉnh")]
    public async Task The_best_result_comes_first(string terms, string title) =>
        Assert.Equal(title, (await TitlesAsync($"q={Uri.EscapeDataString(terms)}"))[0]);

    [Fact]
    public async Task Filters_narrow_the_results()
    {
        var all = await TitlesAsync("q=hoi");
        var associations = await TitlesAsync("q=hoi&loai=Association");
        var none = await TitlesAsync("q=hoi&nam=1990");

        Assert.NotEmpty(associations);
        Assert.All(associations, title => Assert.StartsWith("Hội", title, StringComparison.Ordinal));
        Assert.NotEqual(all, associations);
        Assert.Empty(none);
    }

    [Fact]
    public Task A_provider_that_only_finds_is_filtered_paged_and_counted_here() => _site.UsingScopeAsync(async services =>
    {
        var session = services.GetRequiredService<ISession>();
        string[] types = ["Article", "Association"];
        var ids = (await session.QueryIndex<ContentItemIndex>(row => row.Published && row.ContentType.IsIn(types)).OrderBy(row => row.DocumentId).Take(25).ListAsync())
            .Select(row => row.ContentItemId!).ToList();
        var profile = (await services.GetRequiredService<IIndexProfileStore>().FindByNameAsync("Search"))!;
        var provider = new PlainSearchService(ids);
        var search = ActivatorUtilities.CreateInstance<SiteSearch>(services, new SharedProfileStore(profile), new KeyedServices(services, provider));
        var before = profile.Properties.ToJsonString();
        var visitor = new ClaimsPrincipal(new ClaimsIdentity());

        var first = await search.FindAsync(new SearchRequest("Hội AND (", null, null, null, 1), visitor);
        var last = await search.FindAsync(new SearchRequest("hội", null, null, null, 3), visitor);
        var associations = await search.FindAsync(new SearchRequest("hội", "Association", null, null, 1), visitor);
        var none = await search.FindAsync(new SearchRequest("hội", null, null, 1990, 1), visitor);

        Assert.Equal((ids.Count, true), (first.Count, first.HasMore));
        Assert.Equal(ids.Take(10), first.Items.Select(found => found.Item.ContentItemId));
        Assert.Equal(ids.Skip(20), last.Items.Select(found => found.Item.ContentItemId));
        Assert.False(last.HasMore);
        Assert.NotEmpty(associations.Items);
        Assert.All(associations.Items, found => Assert.Equal("Association", found.Item.ContentType));
        Assert.Empty(none.Items);
        Assert.Equal("+hội +and", provider.FirstTerms);
        Assert.Equal(before, profile.Properties.ToJsonString());
    });

    [Fact]
    public async Task Results_go_on_page_by_page()
    {
        var first = await TitlesAsync("q=hoi");
        var second = await TitlesAsync("q=hoi&trang=2");

        Assert.Equal(10, first.Count);
        Assert.NotEmpty(second);
        Assert.Empty(first.Intersect(second));
    }

    [Theory]
    [InlineData("hoi lam vuon")]
    [InlineData("hội làm v")]
    public async Task Words_are_answered_with_pages_while_they_are_typed(string typed)
    {
        using var visitor = _site.CreateVisitor();
        var suggestions = await visitor.GetFromJsonAsync<List<Suggestion>>(
            new Uri("/tim-kiem/goi-y?q=" + Uri.EscapeDataString(typed), UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Contains(suggestions!, suggestion => suggestion.Title == "Hội Làm vườn tỉnh" && suggestion.Url.StartsWith("/hoi-thanh-vien/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"(*")]
    [InlineData("qwertyuiop")]
    public async Task Words_that_mean_nothing_suggest_nothing_or_little(string typed)
    {
        using var visitor = _site.CreateVisitor();
        var suggestions = await visitor.GetFromJsonAsync<List<Suggestion>>(
            new Uri("/tim-kiem/goi-y?q=" + Uri.EscapeDataString(typed), UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.InRange(suggestions!.Count, 0, 6);
    }

    [Fact]
    public async Task The_words_are_marked()
    {
        var page = await PageAsync("q=tap+huan");

        Assert.Contains("<mark>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("q=")]
    [InlineData("q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("q=*%20OR%20%22")]
    [InlineData("q=hoi&trang=-1")]
    [InlineData("q=hoi&trang=999999999")]
    [InlineData("q=hoi&loai=Secret&nam=abc&chuyen-muc=%27")]
    [InlineData("q=hoi&chuyen-muc=4gone")]
    public async Task Whatever_is_asked_is_answered_politely(string query)
    {
        var page = await PageAsync(query);

        Assert.Contains("name=\"q\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Five_thousand_letters_are_answered_politely() => await PageAsync("q=" + new string('x', 5_000));

    private async Task<string> PageAsync(string query)
    {
        using var visitor = _site.CreateVisitor();
        using var answer = await visitor.GetAsync(new Uri("/tim-kiem?" + query, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);

        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private async Task<IReadOnlyList<string>> TitlesAsync(string query) =>
        [.. ResultTitle().Matches(await PageAsync(query)).Select(match => WebUtility.HtmlDecode(match.Groups["title"].Value))];

    [GeneratedRegex("<h2 class=\"story-title\"><a href=\"[^\"]+\">(?<title>[^<]*)</a></h2>")]
    private static partial Regex ResultTitle();

    private sealed record Suggestion(string Title, string Url);
}
