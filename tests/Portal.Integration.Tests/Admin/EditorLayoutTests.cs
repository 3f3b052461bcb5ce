using Portal.TestSupport;

namespace Portal.Integration.Tests.Admin;

/// <summary>An editor shows first what its officer writes first; what is chosen stands at the side.</summary>
public sealed class EditorLayoutTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Article", "TitlePart.Title", "Article.Lead.Text", "HtmlBodyPart.Html", "Article.PenName.Text", "SeoMetaPart.PageTitle")]
    [InlineData("Meeting", "TitlePart.Title", "Meeting.StartUtc.LocalDateTime", "Agenda|add|AgendaItem", "Meeting.Conclusion.Html", "Directives|add|Directive")]
    [InlineData("Association", "TitlePart.Title", "Association.Introduction.Html", "Association.Phone.Text", "Association.DecisionNumber.Text", "Officers|add|Officer")]
    public async Task What_is_written_stands_in_the_order_of_the_work(string type, params string[] order)
    {
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var form = await EditorForm.OpenAsync(officer, $"/Admin/Contents/ContentTypes/{type}/Create", Cancellation);

        var names = form.Page.QuerySelectorAll(".editor-main [name]")
            .Select(input => input.GetAttribute(input.GetAttribute("name") == "submit.Change" ? "value" : "name")!)
            .Where(order.Contains);

        Assert.Equal(order, names);
    }

    [Theory]
    [InlineData("Article", "Article.Category.UniqueValue")]
    [InlineData("Article", "Article.Featured.Value")]
    [InlineData("Article", "Article.Tags.Names")]
    [InlineData("Article", "PublishLaterPart.ScheduledPublishLocalDateTime")]
    [InlineData("Meeting", "Meeting.Visibility.Text")]
    [InlineData("Association", "Association.Status.Text")]
    public async Task What_is_chosen_stands_at_the_side(string type, string name)
    {
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var form = await EditorForm.OpenAsync(officer, $"/Admin/Contents/ContentTypes/{type}/Create", Cancellation);

        Assert.NotNull(form.Page.QuerySelector($".editor-side [name='{name}']"));
    }
}
