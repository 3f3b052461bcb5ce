using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Settings;
using OrchardCore.Title.Models;
using Portal.TestSupport;
using Xunit;

namespace Portal.Integration.Tests.Caching;

/// <summary>What a visitor gets is kept, until something that it was made of changes.</summary>
public sealed class OutputCacheTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private const string Article = "4tinbai0000000000000000008";
    private const string Association = "4hoi0000000000000000000002";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_page_is_kept_and_a_change_is_seen_by_the_next_request()
    {
        var article = await PathOfAsync(Article);
        var association = await PathOfAsync(Association);
        await GetAsync(article);
        await GetAsync(association);
        Assert.True(await BecomesKeptAsync(article));
        Assert.True(await BecomesKeptAsync(association));

        var title = "Tên đã sửa " + Guid.NewGuid().ToString("N");
        await site.UsingScopeAsync(async services =>
        {
            var contentManager = services.GetRequiredService<IContentManager>();
            var draft = await contentManager.GetAsync(Article, VersionOptions.DraftRequired);
            draft!.Alter<TitlePart>(part => part.Title = title);
            await contentManager.UpdateAsync(draft!);
            await contentManager.PublishAsync(draft!);
        });

        Assert.True(await BecomesKeptAsync(association));
        Assert.False(await IsKeptAsync(article));
        Assert.Contains(title, await (await GetAsync(article)).Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_of_settings_drops_every_page()
    {
        var path = await PathOfAsync(Association);
        await GetAsync(path);
        Assert.True(await BecomesKeptAsync(path));

        await site.UsingScopeAsync(async services =>
        {
            var sites = services.GetRequiredService<ISiteService>();
            var settings = await sites.LoadSiteSettingsAsync();
            settings.SiteName += " (mới)";
            await sites.UpdateSiteSettingsAsync(settings);
        });

        Assert.False(await IsKeptAsync(path));
    }

    [Fact]
    public async Task A_part_of_a_page_that_is_kept_for_all_shows_a_change_at_once()
    {
        // With a cookie of the site's own the page is made anew for each request; only its parts are kept.
        const string Cookie = "orchtest=1";
        var home = await ReadAsync("/", Cookie);
        Assert.Equal(home, await ReadAsync("/", Cookie));
        var article = Regex.Match(home, "href=\"/(tin-tuc/[a-z0-9-]+/[a-z0-9-]+)\"").Groups[1].Value;

        var title = "Tin đã sửa " + Guid.NewGuid().ToString("N");
        await site.UsingScopeAsync(async services =>
        {
            var contentManager = services.GetRequiredService<IContentManager>();
            var (_, entry) = await services.GetRequiredService<IAutorouteEntries>().TryGetEntryByPathAsync(article);
            var draft = await contentManager.GetAsync(entry.ContentItemId, VersionOptions.DraftRequired);
            draft!.Alter<TitlePart>(part => part.Title = title);
            await contentManager.UpdateAsync(draft!);
            await contentManager.PublishAsync(draft!);
        });

        Assert.Contains(title, await ReadAsync("/", Cookie), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_menu_marks_the_page_itself_and_no_other()
    {
        const string Cookie = "orchtest=1";
        foreach (var path in (string[])["/hoi-nghi", "/tin-tuc", "/hoi-nghi", await PathOfAsync(Article)])
        {
            var marked = Regex.Matches(await ReadAsync(path, Cookie), "<a href=\"([^\"]+)\" aria-current=\"page\"").Select(match => match.Groups[1].Value);
            Assert.All(marked, address => Assert.Equal(path, address));
            Assert.Equal(path is "/hoi-nghi" or "/tin-tuc", marked.Any());
        }
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Each_encoding_has_a_tag_of_its_own_and_answers_304(string encoding)
    {
        var path = await PathOfAsync(Association);
        foreach (var kept in (bool[])[false, true])
        {
            using var answer = await GetAsync(path, encoding);
            Assert.Equal(encoding, answer.Content.Headers.ContentEncoding.Single());
            Assert.EndsWith($"-{encoding}\"", answer.Headers.ETag!.Tag, StringComparison.Ordinal);
            Assert.True(!kept || answer.Headers.Age is not null);

            using var again = await GetAsync(path, encoding, answer.Headers.ETag.Tag);
            Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
            Assert.Equal(answer.Headers.ETag.Tag, again.Headers.ETag!.Tag);
        }
    }

    [Fact]
    public async Task Nothing_is_kept_of_or_for_who_is_signed_in()
    {
        var path = await PathOfAsync(Association);
        using var visitor = site.CreateVisitor();
        await SignIn.AsAdministratorAsync(visitor, Cancellation);
        await GetAsync(path);
        foreach (var _ in (int[])[1, 2])
        {
            using var answer = await visitor.GetAsync(new Uri(path, UriKind.Relative), Cancellation);
            Assert.Null(answer.Headers.Age);
        }
    }

    [Fact]
    public async Task What_is_not_found_is_not_kept()
    {
        foreach (var _ in (int[])[1, 2])
        {
            using var answer = await GetAsync("/khong-co-trang-nay");
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            Assert.Null(answer.Headers.Age);
        }
    }

    private async Task<string> ReadAsync(string path, string cookie)
    {
        using var visitor = site.CreateVisitor();
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Cookie", cookie);
        using var answer = await visitor.SendAsync(request, Cancellation);

        return await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync(Cancellation);
    }

    /// <summary>A page is kept after its answer is sent: the next request may come too early.</summary>
    private async Task<bool> BecomesKeptAsync(string path)
    {
        for (var attempt = 1; attempt < 20; attempt++)
        {
            if (await IsKeptAsync(path))
            {
                return true;
            }

            await Task.Delay(50, Cancellation);
        }

        return false;
    }

    private async Task<bool> IsKeptAsync(string path)
    {
        using var answer = await GetAsync(path);
        return answer.Headers.Age is not null;
    }

    private async Task<HttpResponseMessage> GetAsync(string path, string? encoding = null, string? knownTag = null)
    {
        using var visitor = site.CreateVisitor();
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (encoding is not null)
        {
            request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(encoding));
        }

        if (knownTag is not null)
        {
            request.Headers.IfNoneMatch.Add(new EntityTagHeaderValue(knownTag));
        }

        return await visitor.SendAsync(request, Cancellation);
    }

    private async Task<string> PathOfAsync(string contentItemId)
    {
        var path = "";
        await site.UsingScopeAsync(async services =>
        {
            var item = await services.GetRequiredService<IContentManager>().GetAsync(contentItemId);
            path = "/" + (string)item!.Content.AutoroutePart.Path;
        });

        return path;
    }
}
