using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;
using Portal.TestSupport;
using Xunit;

namespace Portal.Integration.Tests.Site;

/// <summary>What a visitor, an officer and a site builder meet on a site fresh from the portal recipe.</summary>
public abstract class PortalSiteTests
{
    private readonly PortalSite _site;

    protected PortalSiteTests(PortalSite site)
    {
        site.SkipUnlessOffered();
        _site = site;
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static bool IsInternal(JsonObject item) => (string?)item["Meeting"]?["Visibility"]?["Text"] == "Internal";

    public static TheoryData<string, string> Pages()
    {
        var pages = new TheoryData<string, string>();
        foreach (var recipe in new[] { "sample.articles", "sample.meetings", "sample.associations", "portal.pages" })
        {
            foreach (var item in RecipeFiles.Items(recipe + ".recipe.json").Where(item => !IsInternal(item)))
            {
                pages.Add((string)item["AutoroutePart"]!["Path"]!, (string)item["DisplayText"]!);
            }
        }

        return pages;
    }

    [Fact]
    public async Task An_internal_meeting_is_kept_from_visitors()
    {
        var meeting = RecipeFiles.Items("sample.meetings.recipe.json").Single(IsInternal);
        using var visitor = _site.CreateVisitor();

        using var answer = await visitor.GetAsync(Relative("/" + (string)meeting["AutoroutePart"]!["Path"]!), Cancellation);

        Assert.NotEqual(HttpStatusCode.OK, answer.StatusCode);
        foreach (var path in new[] { "/hoi-nghi", "/lich-cong-tac?thang=2026-12", "/lich-cong-tac.ics", "/tim-kiem?q=" + Uri.EscapeDataString((string)meeting["DisplayText"]!) })
        {
            var page = WebUtility.HtmlDecode(await visitor.GetStringAsync(Relative(path), Cancellation));
            Assert.DoesNotContain((string)meeting["AutoroutePart"]!["Path"]!, page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Home_page_names_the_site_and_links_once_to_each_featured_article()
    {
        using var visitor = _site.CreateVisitor();

        var page = await visitor.GetStringAsync(Relative("/"), Cancellation);

        var text = WebUtility.HtmlDecode(page);
        Assert.Contains(AutoSetupSettings.SiteName, text, StringComparison.Ordinal);
        var featured = RecipeFiles.Items("sample.articles.recipe.json").Where(article => (bool)article["Article"]!["Featured"]!["Value"]!).Take(5).ToList();
        Assert.NotEmpty(featured);

        // Once each: the blocks of categories further down pass over what leads the page.
        Assert.All(featured, article => Assert.Single(Regex.Matches(text, $"href=\"/{article["AutoroutePart"]!["Path"]}\"")));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Each_item_answers_at_its_path_with_its_title(string path, string title)
    {
        using var visitor = _site.CreateVisitor();

        using var answer = await visitor.GetAsync(Relative("/" + path), Cancellation);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancellation));
        Assert.Contains($"<title>{title} - ", page, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(page, "<h1[ >]"));
        Assert.Contains("<html lang=\"vi\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task There_are_forty_articles_each_with_its_lead()
    {
        var articles = RecipeFiles.Items("sample.articles.recipe.json");

        Assert.Equal(40, articles.Count);
        using var visitor = _site.CreateVisitor();
        foreach (var article in articles)
        {
            var page = await visitor.GetStringAsync(Relative("/" + (string)article["AutoroutePart"]!["Path"]!), Cancellation);
            Assert.Contains((string)article["Article"]!["Lead"]!["Text"]!, WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_visitor_with_an_English_browser_reads_labels_in_the_language_of_the_pages()
    {
        using var visitor = _site.CreateVisitor();
        visitor.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en-US,en;q=0.9");

        var page = await visitor.GetStringAsync(Relative("/"), Cancellation);

        Assert.Contains("<html lang=\"vi\"", page, StringComparison.Ordinal);
        Assert.Contains("Thông báo", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_path_is_not_found_and_says_so_in_Vietnamese()
    {
        using var visitor = _site.CreateVisitor();

        using var answer = await visitor.GetAsync(Relative("/tin-tuc/khong-co-bai-nay"), Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Không tìm thấy trang", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancellation)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_old_path_of_a_moved_article_redirects_to_the_new_one()
    {
        var old = "tin-tuc/cu-" + Guid.NewGuid().ToString("N");
        var moved = "tin-tuc/moi-" + Guid.NewGuid().ToString("N");
        var id = await CreateAsync("Bài chuyển chỗ", old, VersionOptions.Published);
        await _site.UsingScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            var item = (await contents.GetAsync(id, VersionOptions.DraftRequired))!;
            item.Alter<AutoroutePart>(part => part.Path = moved);
            await contents.UpdateAsync(item);
            await contents.PublishAsync(item);
        });
        using var visitor = _site.CreateVisitor();

        using var answer = await visitor.GetAsync(Relative("/" + old), Cancellation);

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.EndsWith("/" + moved, answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        using var atNewPath = await visitor.GetAsync(Relative("/" + moved), Cancellation);
        Assert.Equal(HttpStatusCode.OK, atNewPath.StatusCode);
    }

    [Fact]
    public async Task A_draft_is_invisible_at_its_path()
    {
        var path = "tin-tuc/nhap-" + Guid.NewGuid().ToString("N");
        await CreateAsync("Bài đang soạn", path, VersionOptions.Draft);
        using var visitor = _site.CreateVisitor();

        using var answer = await visitor.GetAsync(Relative("/" + path), Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_draft_of_a_published_article_does_not_change_what_visitors_read()
    {
        var path = "tin-tuc/da-dang-" + Guid.NewGuid().ToString("N");
        var id = await CreateAsync("Bài đã đăng", path, VersionOptions.Published);
        await _site.UsingScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            var draft = (await contents.GetAsync(id, VersionOptions.DraftRequired))!;
            draft.DisplayText = "Bài đang sửa dở";
            draft.Alter<TitlePart>(part => part.Title = draft.DisplayText);
            await contents.SaveDraftAsync(draft);
        });
        using var visitor = _site.CreateVisitor();

        var page = WebUtility.HtmlDecode(await visitor.GetStringAsync(Relative("/" + path), Cancellation));

        Assert.Contains("Bài đã đăng", page, StringComparison.Ordinal);
        Assert.DoesNotContain("sửa dở", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_content_api_refuses_visitors()
    {
        using var visitor = _site.CreateVisitor();

        using var answer = await visitor.GetAsync(Relative("/api/content/" + FirstArticleId()), Cancellation);

        Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden });
    }

    [Fact]
    public async Task The_content_api_gives_an_administrator_the_item_in_Orchards_format()
    {
        using var officer = _site.CreateVisitor();
        await SignIn.AsAdministratorAsync(officer, Cancellation);

        using var answer = await officer.GetAsync(Relative("/api/content/" + FirstArticleId()), Cancellation);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var item = JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancellation))!;
        var expected = RecipeFiles.Items("sample.articles.recipe.json")[0];
        Assert.Equal((string?)expected["DisplayText"], (string?)item["DisplayText"]);
        Assert.Equal((string?)expected["Article"]!["Lead"]!["Text"], (string?)item["Article"]!["Lead"]!["Text"]);
        Assert.Equal((string?)expected["HtmlBodyPart"]!["Html"], (string?)item["HtmlBodyPart"]!["Html"]);
    }

    [Theory]
    [InlineData("PortalDefinitions")]
    [InlineData("PortalTaxonomies")]
    [InlineData("PortalPages")]
    [InlineData("SampleArticles")]
    [InlineData("SampleMeetings")]
    [InlineData("SampleAssociations")]
    [InlineData("PortalMenu")]
    [InlineData("PortalLayers")]
    [InlineData("PortalSitemaps")]
    public async Task A_recipe_that_runs_again_changes_no_item(string recipe)
    {
        var before = await ItemsOfRecipesAsync();

        await _site.RunAsync(recipe);

        Assert.Equal(before, await ItemsOfRecipesAsync());
    }

    [Fact]
    public async Task Hostile_markup_from_a_recipe_is_harmless()
    {
        const string Path = "tin-tuc/bai-co-ma-doc";
        await _site.RunTextAsync($$"""
            { "name": "Hostile", "steps": [ { "name": "content", "Data": [ {
              "ContentItemId": "4hostile000000000000000001", "ContentItemVersionId": "4vostile000000000000000001",
              "ContentType": "Article", "DisplayText": "<script>alert('t')</script>", "Latest": true, "Published": true,
              "TitlePart": { "Title": "<script>alert('t')</script>" }, "AutoroutePart": { "Path": "{{Path}}" },
              "Article": {
                "Lead": { "Text": "<img src=x onerror=alert('l')>" },
                "Category": { "TaxonomyContentItemId": "{{Portal.Articles.Models.ArticleTaxonomies.Categories}}", "TermContentItemIds": [ "{{FirstCategoryId()}}" ] } },
              "HtmlBodyPart": { "Html": "<p onclick=\"alert(1)\">an toàn</p><script>alert('b')</script><a href=\"javascript:alert(2)\">x</a><iframe src=\"//evil.example\"></iframe>" }
            } ] } ] }
            """);
        using var visitor = _site.CreateVisitor();

        using var answer = await visitor.GetAsync(Relative("/" + Path), Cancellation);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync(Cancellation);
        Assert.Contains("an toàn", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        // The theme's own scripts stand in the head, each with an address of this site and nothing inside; structured data is not run.
        Assert.DoesNotMatch("(?i)<script(?! src=\"/PortalTheme/| type=\"application/ld\\+json\">)", page);
        Assert.DoesNotContain("<img src=x", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("onclick=", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("javascript:", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<iframe", page, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Rows_of_the_directives_keep_owner_and_order()
    {
        var rows = await _site.ReadAsync(["DirectiveIndex"]);

        var directives = RecipeFiles.Items("sample.meetings.recipe.json")[0]["Directives"]!["ContentItems"]!.AsArray();
        Assert.Equal(6, directives.Count);
        foreach (var directive in directives)
        {
            Assert.Single(rows, row => row.Contains((string)directive!["ContentItemId"]!, StringComparison.Ordinal)
                && row.Contains((string)directive["Directive"]!["Owner"]!["Text"]!, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("/health/live", "")]
    [InlineData("/PortalTheme/styles/portal.css", "text/css")]
    public async Task A_visitor_can_fetch(string path, string mediaType)
    {
        using var visitor = _site.CreateVisitor();

        using var answer = await visitor.GetAsync(Relative(path), Cancellation);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        if (mediaType.Length > 0)
        {
            Assert.Equal(mediaType, answer.Content.Headers.ContentType?.MediaType);
        }
    }

    private static Uri Relative(string path) => new(path, UriKind.Relative);

    private static string FirstArticleId() => (string)RecipeFiles.Items("sample.articles.recipe.json")[0]["ContentItemId"]!;

    private static string FirstCategoryId()
        => (string)RecipeFiles.Items("portal.taxonomies.recipe.json")[0]["TaxonomyPart"]!["Terms"]![0]!["ContentItemId"]!;

    private async Task<string> CreateAsync(string title, string path, VersionOptions options)
    {
        var id = "";
        await _site.UsingScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            var item = await contents.NewAsync("Article");
            item.DisplayText = title;
            item.Alter<TitlePart>(part => part.Title = title);
            item.Alter<AutoroutePart>(part => part.Path = path);
            item.Merge(JsonNode.Parse($$"""
                { "Article": { "Lead": { "Text": "Sapo" }, "Category": { "TaxonomyContentItemId": "{{Portal.Articles.Models.ArticleTaxonomies.Categories}}", "TermContentItemIds": ["{{FirstCategoryId()}}"] } } }
                """)!);
            await contents.CreateAsync(item, options);
            id = item.ContentItemId;
        });

        return id;
    }

    /// <summary>Every row that belongs to an item of the recipes; other tests add items of their own meanwhile.</summary>
    private async Task<IReadOnlyList<string>> ItemsOfRecipesAsync()
    {
        var rows = await _site.ReadAsync(StoredRows.Tables);

        return [.. rows.Where(row => s_recipeIds.Value.Any(id => row.Contains(id, StringComparison.Ordinal)))];
    }

    private static readonly Lazy<IReadOnlyList<string>> s_recipeIds = new(() =>
        [.. Directory.EnumerateFiles(RecipeFiles.Folder, "*.recipe.json")
            .SelectMany(file => RecipeFiles.Items(Path.GetFileName(file)))
            .Select(item => (string)item["ContentItemId"]!)]);
}
