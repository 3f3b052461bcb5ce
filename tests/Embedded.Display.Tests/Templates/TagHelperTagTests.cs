using System.Net;
using Embedded.Display.Tests.Support;

namespace Embedded.Display.Tests.Templates;

/// <summary>Tag helpers called from Liquid: the tag <c>helper</c> and the block <c>block</c>.</summary>
public sealed class TagHelperTagTests
{
    [Theory]
    [InlineData("{% helper \"input\", for: \"Lead\", class: \"rộng\" %}", "<input class=\"rộng\" type=\"text\" id=\"Lead\" name=\"Lead\" value=\"\" />")]
    [InlineData("{% block \"label\", for: \"Lead\" %}Lời <b>dẫn</b>{% endblock %}", "<label for=\"Lead\">Lời <b>dẫn</b></label>")]
    [InlineData("{% block \"label\", for: \"Lead\", data_ma: \"<a>\" %}{{ \"<x>\" }}{% endblock %}", "<label data-ma=\"&lt;a&gt;\" for=\"Lead\">&lt;x&gt;</label>")]
    public async Task A_tag_helper_writes_as_it_does_in_razor(string template, string html) => Assert.Contains(html, await PageAsync(template), StringComparison.Ordinal);

    [Theory]
    [InlineData("{% helper \"khong-co\", gi: 1 %}")]
    [InlineData("{% helper \"input\", type: \"text\" %}")]
    [InlineData("{% helper \"form\", antiforgery: \"có\" %}")]
    public async Task What_cannot_be_called_is_an_error_that_shows_visitors_nothing(string template)
    {
        using var answer = await AnswerAsync(template);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.DoesNotContain("helper", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.OrdinalIgnoreCase);
    }

    private static async Task<string> PageAsync(string template)
    {
        using var answer = await AnswerAsync(template);

        return await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<HttpResponseMessage> AnswerAsync(string template)
    {
        await using var pages = await PageSite.StartAsync(views: [("Views/Layout.liquid", "{% render_body %}"), ("Views/Content-Article.liquid", template)]);

        return await pages.Client.GetAsync(new Uri("/tin-tuc/giao-ban", UriKind.Relative), TestContext.Current.CancellationToken);
    }
}
