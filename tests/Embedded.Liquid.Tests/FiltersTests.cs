using System.Text.Json.Nodes;
using OrchardCore.Localization;

namespace Embedded.Liquid.Tests;

public sealed class FiltersTests : IDisposable
{
    private readonly LiquidFixture _liquid = new();
    private readonly CultureScope _culture = CultureScope.Create("vi");

    public void Dispose()
    {
        _culture.Dispose();
        _liquid.Dispose();
    }

    [Theory]
    [InlineData("{{ 'Đại học Tôn Đức Thắng' | slugify }}", "dai-hoc-ton-duc-thang")]
    [InlineData("{{ 'Đỗ Ước' | transliterate }}", "Do Uoc")]
    [InlineData("{{ 'LandingPage' | html_class }}", "landing-page")]
    [InlineData("{{ 'HTMLBody Part_2' | html_class }}", "html-body-part-2")]
    [InlineData("{{ '2026-01-31T20:00:00Z' | local | date: '%Y-%m-%d %H:%M' }}", "2026-02-01 03:00")]
    [InlineData("{{ '2026-02-01T03:00:00' | utc | date: '%Y-%m-%d %H:%M' }}", "2026-01-31 20:00")]
    [InlineData("{{ 'Read more' | t }} {{ 'Hello, {0}' | t: 'An' }} {{ 'Other' | t }}", "Xem thêm Chào An Other")]
    [InlineData("{{ '{{ 1 | plus: 1 }}' | liquid }}", "2")]
    [InlineData("{{ '{\"a\":[1,{\"b\":\"c\"}]}' | jsonparse | json }}", "{&quot;a&quot;:[1,{&quot;b&quot;:&quot;c&quot;}]}")]
    [InlineData("{% assign x = '{\"a\":[1,{\"b\":\"ế\"}]}' | jsonparse %}{{ x.a[1].b }}", "ế")]
    [InlineData("{{ 'a,b' | split: ',' | json }}", "[&quot;a&quot;,&quot;b&quot;]")]
    [InlineData("{{ nothing | json }}{{ nothing | local }}", "null")]
    public async Task Filters(string template, string expected) => Assert.Equal(expected, await _liquid.Render(template));

    [Theory]
    [InlineData("~/a/b", "/vi/a/b")]
    [InlineData("/a", "/a")]
    [InlineData("https://x.test/", "https://x.test/")]
    public async Task Href_knows_the_base_path(string address, string expected)
    {
        _liquid.UseRequest();

        Assert.Equal(expected, await _liquid.Render("{{ Model | href | raw }}", address));
    }

    [Theory]
    [InlineData("~/a", "https://portal.test/vi/a")]
    [InlineData("/a", "https://portal.test/a")]
    [InlineData("//cdn.test/a", "https://cdn.test/a")]
    [InlineData("http://x.test/a", "http://x.test/a")]
    public async Task Absolute_addresses_take_the_request(string address, string expected)
    {
        _liquid.UseRequest();

        Assert.Equal(expected, await _liquid.Render("{{ Model | absolute_url | raw }}", address));
    }

    [Fact]
    public async Task Absolute_addresses_take_the_site_outside_a_request() =>
        Assert.Equal("https://base.test/a", await _liquid.Render("{{ '/a' | absolute_url | raw }}"));

    [Fact]
    public async Task Output_is_encoded_unless_raw() =>
        Assert.Equal("&lt;b&gt;ế|<b>", await _liquid.Render("{{ Model }}ế|{{ Model | raw }}", "<b>"));

    [Fact]
    public async Task Malformed_json_says_so() =>
        Assert.Contains("jsonparse", (await Assert.ThrowsAsync<LiquidTemplateException>(() => _liquid.Render("{{ '{' | jsonparse }}"))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Json_nodes_and_dates_of_documents_can_be_read()
    {
        var model = JsonNode.Parse("""{ "Title": "A", "Tags": ["x", "y"], "Parts": { "Body": { "Html": "<p>" } }, "Ok": true }""");

        Assert.Equal(
            "A x y &lt;p&gt; yes 2026-02-01 03:00",
            await _liquid.Render(
                "{{ Model.Title }} {% for tag in Model.Tags %}{{ tag }} {% endfor %}{{ Model.Parts.Body.Html }} {% if Model.Ok %}yes{% endif %} {{ at | local | date: '%Y-%m-%d %H:%M' }}",
                model,
                ("at", new DateTime(2026, 1, 31, 20, 0, 0, DateTimeKind.Unspecified))));
    }

    [Fact]
    public async Task The_members_of_other_types_stay_closed()
    {
        _liquid.UseRequest();

        Assert.Equal("", await _liquid.Render("{{ Model.Host }}{{ HttpContext.RequestServices }}{{ Site.SiteSalt }}", new Uri("https://secret.test/")));
    }
}
