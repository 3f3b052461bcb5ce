using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Records;
using Portal.Articles.Indexes;
using Portal.Articles.Models;
using Portal.TestSupport;
using YesSql;

namespace Portal.Articles.Tests;

/// <summary>The module's migrations, started from a database that the first release wrote.</summary>
public sealed class MigrationTests(FirstReleaseSite site) : IClassFixture<FirstReleaseSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Articles_of_the_first_release_stand_in_the_lists() => await site.UsingScopeAsync(async services =>
    {
        var session = services.GetRequiredService<ISession>();
        var stored = (await session.QueryIndex<ContentItemIndex>(row => row.ContentType == nameof(Article) && row.Published).ListAsync())
            .Select(row => row.DocumentId).Order().ToArray();

        var listed = (await session.QueryIndex<ArticleListIndex>(row => row.ListId == ArticleLists.All).ListAsync())
            .Select(row => row.DocumentId).Order().ToArray();
        var rows = await session.QueryIndex<ArticleIndex>(row => row.Published).ListAsync();

        Assert.Equal(10, stored.Length);
        Assert.Equal(stored, listed);
        Assert.All(rows, row =>
        {
            Assert.Equal(row.PublishedUtc, row.DisplayUtc);
            Assert.False(string.IsNullOrEmpty(row.Title));
            Assert.StartsWith("tin-tuc/", row.Path, StringComparison.Ordinal);
            Assert.Equal(7, row.Month?.Length);
        });
    });

    [Fact]
    public async Task The_definition_gains_the_new_fields_and_keeps_the_old() => await site.UsingScopeAsync(async services =>
    {
        var part = (await services.GetRequiredService<IContentDefinitionManager>().GetPartDefinitionAsync(nameof(Article)))!;

        var fields = part.Fields.Select(field => field.Name).ToHashSet();

        Assert.Superset(
            new HashSet<string> { nameof(Article.Lead), nameof(Article.Cover), nameof(Article.DisplayDate), nameof(Article.EventStream) },
            fields);
    });

    [Fact]
    public async Task An_article_of_the_first_release_still_answers()
    {
        using var visitor = site.CreateVisitor();

        using var answer = await visitor.GetAsync(NewsSite.Relative("/tin-tuc/tin-hoat-dong/sau-nhiem-vu-giao-cho-lien-hiep-hoi"), Cancellation);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }
}
