using System.Globalization;
using System.Net;
using Embedded.Mvc.Tests.Support;

namespace Embedded.Mvc.Tests;

public sealed class ControllerTests(TestSite site) : IClassFixture<TestSite>
{
    private static readonly UriCreationOptions AsWritten = new() { DangerousDisablePathAndQueryCanonicalization = true };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/Samples.Bulletin/Notice/Show/7", "notice 7 of Samples.Bulletin")]
    [InlineData("/samples.bulletin/notice/latest", "latest")]
    [InlineData("/thong-bao-moi", "latest")]
    [InlineData("/Samples.Bulletin/Notice/Link", "/Samples.Bulletin/Notice/Show/3")]
    [InlineData("/Admin/Samples.Bulletin/Admin/Index", "admin True")]
    [InlineData("/Admin/bulletin/42", "edit 42 at /Admin/bulletin/42")]
    public async Task An_action_answers_at_its_address_in_its_modules_area(string path, string answer) =>
        Assert.Equal(answer, await site.Client.GetStringAsync(path, Cancel));

    [Theory]
    [InlineData("/Notice/Show/7")]
    [InlineData("/Other/Notice/Show/7")]
    [InlineData("/Samples.Bulletin/Admin/Index")]
    [InlineData("/Samples.Bulletin/Notice/None")]
    public async Task An_address_of_no_action_is_not_found(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await site.Client.GetAsync(path, Cancel)).StatusCode);

    [Fact]
    public async Task A_controller_comes_and_goes_with_its_feature()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await site.Client.GetAsync("/luu-tru/2025", Cancel)).StatusCode);

        await site.EnableAsync("Samples.Bulletin.Archive");
        Assert.Equal("archive 2025 of Samples.Bulletin", await site.Client.GetStringAsync("/luu-tru/2025", Cancel));

        await site.DisableAsync("Samples.Bulletin.Archive");
        Assert.Equal(HttpStatusCode.NotFound, (await site.Client.GetAsync("/luu-tru/2025", Cancel)).StatusCode);
    }

    [Theory]
    [InlineData("/Samples.Bulletin/Notice/Missing", HttpStatusCode.NotFound)]
    [InlineData("/Samples.Bulletin/Notice/Hidden", HttpStatusCode.Forbidden)]
    public async Task A_refusal_has_the_themes_page(string path, HttpStatusCode status)
    {
        var answer = await site.Client.GetAsync(path, Cancel);

        Assert.Equal(status, answer.StatusCode);
        Assert.Contains("<h1>", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Choose", "ids", 1000, HttpStatusCode.OK)]
    [InlineData("Choose", "ids", 5000, HttpStatusCode.BadRequest)]
    [InlineData("Choose", "ids[{0}]", 1000, HttpStatusCode.OK)]
    [InlineData("Choose", "ids[{0}]", 1500, HttpStatusCode.BadRequest)]
    [InlineData("Broken", "ids", 3, HttpStatusCode.InternalServerError)]
    public async Task More_items_than_a_form_may_have_are_refused_and_a_mistake_of_the_site_stays_one(string action, string name, int count, HttpStatusCode status)
    {
        using var form = new FormUrlEncodedContent(Enumerable.Range(0, count)
            .Select(number => KeyValuePair.Create(string.Format(CultureInfo.InvariantCulture, name, number), $"{number}")));

        using var answer = await site.Client.PostAsync("/Samples.Bulletin/Notice/" + action, form, Cancel);

        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused_unless_the_action_says_otherwise()
    {
        using var form = new FormUrlEncodedContent([new("Title", "Giao ban")]);
        Assert.Equal(HttpStatusCode.BadRequest, (await site.Client.PostAsync("/Samples.Bulletin/Notice/Save", form, Cancel)).StatusCode);

        using var again = new FormUrlEncodedContent([new("Title", "Giao ban")]);
        var answer = await site.Client.PostAsync("/Samples.Bulletin/Notice/Open", again, Cancel);
        Assert.Equal("saved Giao ban", await answer.Content.ReadAsStringAsync(Cancel));
    }

    [Fact]
    public async Task A_value_that_cannot_be_bound_is_explained_in_the_sites_language()
    {
        using var form = new FormUrlEncodedContent([new("Title", "Giao ban"), new("Copies", "nhiều")]);

        var answer = await site.Client.PostAsync("/Samples.Bulletin/Notice/Open", form, Cancel);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("Giá trị “nhiều” không hợp lệ.", await answer.Content.ReadAsStringAsync(Cancel));
    }

    [Theory]
    [InlineData("submit.Publish", "published")]
    [InlineData("submit.Save", "draft")]
    public async Task The_pressed_button_chooses_the_action(string button, string answer)
    {
        using var form = new FormUrlEncodedContent([new(button, "1")]);

        var sent = await site.Client.PostAsync("/Samples.Bulletin/Notice/Edit", form, Cancel);

        Assert.Equal(answer, await sent.Content.ReadAsStringAsync(Cancel));
    }

    [Fact]
    public async Task Json_is_written_as_Orchard_writes_it() =>
        Assert.Equal(
            """{"title":"Giao ban","copies":0,"publishedUtc":"2026-11-25T01:00:00Z"}""",
            await site.Client.GetStringAsync("/Samples.Bulletin/Notice/Json", Cancel));

    [Theory]
    [InlineData("/Samples.Bulletin/Notice/Show/99999999999999999999")]
    [InlineData("/Samples.Bulletin/Notice/Show/%00")]
    [InlineData("/Samples.Bulletin/Notice/Show/%ff%fe")]
    [InlineData("/Samples.Bulletin/Notice/Show/7?id=a&id=b&area=x&controller=y")]
    [InlineData("/Samples.Bulletin/Notice/Show?id=%zz")]
    public async Task A_hostile_address_is_no_failure(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(site.Client.BaseAddress + path[1..], in AsWritten));

        Assert.InRange((int)(await site.Client.SendAsync(request, Cancel)).StatusCode, 200, 499);
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded", "Title=%zz&Copies=%00&PublishedUtc=9999-99-99")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"Title\"\r\n\r\nhalf")]
    [InlineData("multipart/form-data", "no boundary")]
    [InlineData("application/json", "{\"Title\":")]
    [InlineData("text/unknown", "?")]
    public async Task A_hostile_form_is_no_failure(string type, string body)
    {
        foreach (var action in new[] { "Save", "Open", "Edit" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/Samples.Bulletin/Notice/" + action) { Content = new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(body)) };
            request.Content.Headers.TryAddWithoutValidation("Content-Type", type);

            Assert.InRange((int)(await site.Client.SendAsync(request, Cancel)).StatusCode, 200, 499);
        }
    }
}
