using System.Net;
using System.Text.RegularExpressions;
using Embedded.Mvc.Tests.Support;

namespace Embedded.Mvc.Tests;

public sealed partial class ViewTests(TestSite site) : IClassFixture<TestSite>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_view_stands_in_the_themes_layout_with_its_title_and_resources()
    {
        var html = await GetAsync("/Samples.Bulletin/Page/Index?x=1");

        Assert.Contains("<title>Bảng tin", html, StringComparison.Ordinal);
        Assert.Contains("<header><p>Bảng tin</p></header>", html, StringComparison.Ordinal);
        Assert.Matches("(?s)<head>.*reset\\.css.*bulletin\\.css.*</head>", html);
        Assert.Matches("(?s)</main>.*base-1\\.js.*bulletin\\.js.*</body>", html);
        Assert.Contains("content=\"Thông báo &lt;mới&gt;\"", html, StringComparison.Ordinal);
        Assert.Matches("(?s)<main>.*<h1>Thông báo &lt;mới&gt;</h1>.*</main>", html);
        Assert.Contains("/Samples.Bulletin/Page/Index?x=1", html, StringComparison.Ordinal);
        Assert.Single(Body().Matches(html));
    }

    [Fact]
    public async Task A_view_renders_shapes_times_links_and_translations()
    {
        var html = await GetAsync("/Samples.Bulletin/Page/Index");

        Assert.Contains("<aside class=\"wide\">calm 3</aside>", html, StringComparison.Ordinal);
        Assert.Contains("<aside class=\"\">loud 5</aside>", html, StringComparison.Ordinal);
        Assert.Matches("<p class=\"time\">\\d\\d/11/2026 \\d\\d:00</p>", html);
        Assert.Contains("<a href=\"/Samples.Bulletin/Page/Edit\">Sửa thông báo</a>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_themes_view_wins_over_the_modules() =>
        Assert.Contains("the theme's view", await GetAsync("/Samples.Bulletin/Page/Overridden"), StringComparison.Ordinal);

    [Fact]
    public async Task A_part_has_no_layout() =>
        Assert.Equal("<p>a part</p>", (await GetAsync("/Samples.Bulletin/Page/Part")).Trim());

    [Fact]
    public async Task A_liquid_file_is_a_view_too() =>
        Assert.Matches("(?s)<main>.*<h1>Bản tin &lt;liquid&gt;</h1>.*</main>", await GetAsync("/Samples.Bulletin/Page/Plain"));

    [Fact]
    public async Task A_form_carries_its_token_and_shows_what_is_wrong()
    {
        var visitor = site.NewVisitor();
        var page = await visitor.GetStringAsync("/Samples.Bulletin/Page/Edit", Cancel);
        var token = Token().Match(page).Groups[1].Value;
        Assert.NotEmpty(token);

        using var wrong = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("Title", "Mới"), new("Copies", "nhiều")]);
        var again = await (await visitor.PostAsync("/Samples.Bulletin/Page/Edit", wrong, Cancel)).Content.ReadAsStringAsync(Cancel);
        Assert.Contains("class=\"has-validation-error\"", again, StringComparison.Ordinal);
        Assert.Contains("Giá trị “nhiều” không hợp lệ", again, StringComparison.Ordinal);

        using var right = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("Title", "Mới"), new("Copies", "2")]);
        Assert.Equal("saved Mới", await (await visitor.PostAsync("/Samples.Bulletin/Page/Edit", right, Cancel)).Content.ReadAsStringAsync(Cancel));
    }

    [Fact]
    public async Task A_view_that_is_missing_fails_without_a_word_of_where_it_was_looked_for()
    {
        var answer = await site.Client.GetAsync("/Samples.Bulletin/Page/Lost", Cancel);
        var html = await answer.Content.ReadAsStringAsync(Cancel);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.DoesNotContain("cshtml", html, StringComparison.Ordinal);
        Assert.Contains("<main>", html, StringComparison.Ordinal);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("<body>")]
    private static partial Regex Body();

    private async Task<string> GetAsync(string path)
    {
        var answer = await site.Client.GetAsync(path, Cancel);
        var html = await answer.Content.ReadAsStringAsync(Cancel);
        Assert.True(answer.IsSuccessStatusCode, $"{(int)answer.StatusCode}: {html}");

        return html;
    }
}
