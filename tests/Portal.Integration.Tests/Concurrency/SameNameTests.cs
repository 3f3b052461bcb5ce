using System.Net;
using System.Text.Json.Nodes;
using Embedded.Storage;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Alias.Models;
using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;
using Portal.Integration.Tests.BadInput;
using Portal.TestSupport;
using Xunit;
using YesSql;

namespace Portal.Integration.Tests.Concurrency;

/// <summary>Of those who want one path or alias at the same moment, one gets it.</summary>
public abstract class SameNameTests
{
    private const int Officers = 8;

    private readonly PortalSite _site;

    protected SameNameTests(PortalSite site)
    {
        site.SkipUnlessOffered();
        _site = site;
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_items_posted_at_once_with_one_path_one_is_kept_and_the_others_hear_why()
    {
        using var officer = await _site.CreateOfficerAsync(Cancellation);

        var answers = await Task.WhenAll(Enumerable.Range(0, Officers).Select(_ => officer.PostItemAsync(ContentCalls.Page("cung-mot-luc"), Cancellation)));

        Assert.Single(answers, answer => answer.IsSuccessStatusCode);
        foreach (var refused in answers.Where(answer => !answer.IsSuccessStatusCode))
        {
            Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
            var errors = JsonNode.Parse(await refused.Content.ReadAsStringAsync(Cancellation))!["errors"]!;
            Assert.NotNull(errors["AutoroutePart.Path"]);
        }

        Assert.Single(await PathsAsync("cung-mot-luc"));
    }

    [Fact]
    public async Task Items_of_one_title_created_at_once_get_paths_of_their_own()
    {
        await Task.WhenAll(Enumerable.Range(0, Officers).Select(_ => _site.CreateAsync("Page", "Cùng một tên", path: null, "{}")));

        var paths = await PathsAsync("cung-mot-ten");
        Assert.Equal(Officers, paths.Count);
        Assert.Equal(Officers, paths.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task Of_items_created_at_once_with_one_alias_one_is_kept()
    {
        await _site.RunTextAsync("""
            { "name": "Test", "steps": [ { "name": "ContentDefinition", "ContentTypes": [
              { "Name": "Aliased", "ContentTypePartDefinitionRecords": [ { "PartName": "TitlePart", "Name": "TitlePart" }, { "PartName": "AliasPart", "Name": "AliasPart" } ] } ] } ] }
            """);

        var kept = await Task.WhenAll(Enumerable.Range(0, Officers).Select(_ => TryCreateAsync(item => item.Alter<AliasPart>(part => part.Alias = "cung-bi-danh"))));

        Assert.Single(kept, created => created);

        async Task<bool> TryCreateAsync(Action<ContentItem> fill)
        {
            var succeeded = false;
            await _site.UsingScopeAsync(async services =>
            {
                var contents = services.GetRequiredService<IContentManager>();
                var item = await contents.NewAsync("Aliased");
                fill(item);
                succeeded = (await contents.UpdateValidateAndCreateAsync(item, VersionOptions.Published)).Succeeded;
            });

            return succeeded;
        }
    }

    [Fact]
    public async Task The_database_refuses_a_published_path_that_nobody_checked()
    {
        await CreateUncheckedAsync("Thứ nhất");

        var refusal = await Assert.ThrowsAsync<StoreException>(() => CreateUncheckedAsync("Thứ hai"));

        Assert.Equal(StoreProblem.Taken, refusal.Problem);
        Assert.Single(await PathsAsync("khong-ai-kiem-tra"));

        Task CreateUncheckedAsync(string title) => _site.UsingScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            var item = await contents.NewAsync("Page");
            item.Alter<TitlePart>(part => part.Title = title);
            item.Alter<AutoroutePart>(part => part.Path = "khong-ai-kiem-tra");
            await contents.CreateAsync(item, VersionOptions.Published);
        });
    }

    private async Task<List<string?>> PathsAsync(string start)
    {
        List<string?> paths = [];
        await _site.UsingScopeAsync(async services =>
        {
            var rows = await services.GetRequiredService<ISession>().QueryIndex<AutoroutePartIndex>(index => index.Path!.StartsWith(start) && index.Published).ListAsync();
            paths = rows.Select(row => row.Path).ToList();
        });

        return paths;
    }
}
