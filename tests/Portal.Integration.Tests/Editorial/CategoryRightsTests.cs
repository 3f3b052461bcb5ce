using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using Portal.Articles.Models;
using Portal.Integration.Tests.Admin;
using Portal.TestSupport;

namespace Portal.Integration.Tests.Editorial;

/// <summary>A role may be given some categories: it approves what stands in them, and nothing else.</summary>
public sealed class CategoryRightsTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private const string Mine = "4cmhoatdong000000000000000";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Articles_of_the_category_are_edited_and_approved_and_others_are_not()
    {
        await DefineRoleAsync();
        using var contributor = await site.CreateUserAsync(Cancellation, "Contributor");
        using var sectionEditor = await site.CreateUserAsync(Cancellation, "SectionEditor");
        var mine = await ReviewPages.SubmitAsync(contributor, "Bài trong chuyên mục", Cancellation);
        var other = await ReviewPages.SubmitAsync(contributor, "Bài ngoài chuyên mục", Cancellation);
        await MoveAsync(other, await OtherCategoryAsync());

        var list = await ReviewPages.TextOfListAsync(sectionEditor, ReviewPages.List, Cancellation);
        var review = await ReviewPages.OpenAsync(sectionEditor, ReviewPages.Of(mine), Cancellation);
        using var refused = await sectionEditor.GetAsync(new Uri(ReviewPages.Of(other), UriKind.Relative), Cancellation);
        using var unopened = await sectionEditor.GetAsync(new Uri(ReviewPages.EditorOf(other), UriKind.Relative), Cancellation);
        using var approved = await ReviewPages.DecideAsync(sectionEditor, review, mine, "Approve", null, Cancellation);

        Assert.Contains("Bài trong chuyên mục", list, StringComparison.Ordinal);
        Assert.DoesNotContain("Bài ngoài chuyên mục", list, StringComparison.Ordinal);
        Assert.Contains(refused.StatusCode, new[] { HttpStatusCode.Forbidden, HttpStatusCode.Redirect });
        Assert.Contains(unopened.StatusCode, new[] { HttpStatusCode.Forbidden, HttpStatusCode.Redirect });
        Assert.Equal(HttpStatusCode.Redirect, approved.StatusCode);
        Assert.True((await site.LatestAsync(mine)).Published);
    }

    [Theory]
    [InlineData("submit.Save")]
    [InlineData("submit.Publish")]
    public async Task An_article_is_not_moved_into_a_category_of_others(string button)
    {
        await DefineRoleAsync();
        using var contributor = await site.CreateUserAsync(Cancellation, "Contributor");
        using var sectionEditor = await site.CreateUserAsync(Cancellation, "SectionEditor");
        var id = await ReviewPages.SubmitAsync(contributor, "Bài bị chuyển", Cancellation);
        var form = await EditorForm.OpenAsync(sectionEditor, ReviewPages.EditorOf(id), Cancellation);
        form["Article.Category.UniqueValue"] = await OtherCategoryAsync();

        using var answer = await form.SendAsync(sectionEditor, ReviewPages.EditorOf(id), button, Cancellation);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("chuyên mục", Assert.Single(await EditorForm.ErrorsOfAsync(answer, Cancellation)), StringComparison.Ordinal);
        var item = await site.LatestAsync(id);
        Assert.False(item.Published);
        Assert.Equal(Mine, (string?)item.Content.Article.Category.TermContentItemIds[0]);
    }

    [Fact]
    public async Task A_writer_with_a_category_publishes_nothing_of_their_own_outside_it()
    {
        await DefineRoleAsync();
        using var sectionEditor = await site.CreateUserAsync(Cancellation, "SectionEditor", "Contributor");
        var id = await ReviewPages.SubmitAsync(sectionEditor, "Bài của biên tập viên", Cancellation);
        var form = await EditorForm.OpenAsync(sectionEditor, ReviewPages.EditorOf(id), Cancellation);
        form["Article.Category.UniqueValue"] = await OtherCategoryAsync();

        using var answer = await form.SendAsync(sectionEditor, ReviewPages.EditorOf(id), "submit.Publish", Cancellation);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.False((await site.LatestAsync(id)).Published);
    }

    private Task DefineRoleAsync() => site.RunTextAsync($$"""
        { "name": "Test", "steps": [{ "name": "Roles", "Roles": [{ "Name": "SectionEditor", "Description": "Biên tập một chuyên mục.", "Permissions": ["AccessAdminPanel", "ListContent_Article", "ApproveCategory_{{Mine}}"] }] }] }
        """);

    private async Task<string> OtherCategoryAsync()
    {
        var id = "";
        await site.UsingScopeAsync(async services =>
        {
            var taxonomy = await services.GetRequiredService<IContentManager>().GetAsync("4chuyenmuc0000000000000000");
            id = ((IEnumerable<dynamic>)taxonomy!.Content.TaxonomyPart.Terms).Select(term => (string)term.ContentItemId).First(term => term != Mine);
        });

        return id;
    }

    private Task MoveAsync(string contentItemId, string category) => site.UsingScopeAsync(async services =>
    {
        var contents = services.GetRequiredService<IContentManager>();
        var item = (await contents.GetAsync(contentItemId, VersionOptions.DraftRequired))!;
        item.Alter<Article>(article => article.Category.TermContentItemIds = [category]);
        await contents.UpdateAsync(item);
        await contents.SaveDraftAsync(item);
    });
}
