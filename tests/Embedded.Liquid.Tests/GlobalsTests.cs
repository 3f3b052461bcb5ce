using System.Security.Claims;
using OrchardCore.Localization;

namespace Embedded.Liquid.Tests;

public sealed class GlobalsTests : IDisposable
{
    private readonly LiquidFixture _liquid = new();
    private readonly CultureScope _culture = CultureScope.Create("vi");

    public void Dispose()
    {
        _culture.Dispose();
        _liquid.Dispose();
    }

    [Theory]
    [InlineData("{{ Site.SiteName }} {{ Site.PageSize }} {{ Site.Properties.Note.Text }}", "Cổng 10 x")]
    [InlineData("{{ Culture.Name }} {{ Culture.Dir }} {% for c in Culture.SupportedCultures %}{{ c.Name }} {% endfor %}{{ Culture.DefaultCulture.Name }}", "vi ltr vi en vi")]
    [InlineData("{{ Environment.Name }} {{ Environment.IsStaging }} {{ Environment.IsProduction }}", "Staging true false")]
    [InlineData("{{ Request.Path }} {{ Request.Query.trang }} {{ Request.Host }} {{ Request.IsHttps }} {{ Request.Headers.X-Missing }}", "/tin-tuc 2 portal.test true ")]
    [InlineData("{{ User.Identity.Name }} {{ User.Identity.IsAuthenticated }} {{ User.Identity.Claims[0].Value }}", "An true An")]
    [InlineData("{{ HttpContext.Items.Note }}", "hi")]
    public async Task Globals(string template, string expected)
    {
        var context = _liquid.UseRequest();
        context.Items["Note"] = "hi";
        context.User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, "An")], "test"));

        Assert.Equal(expected, await _liquid.Render(template));
    }

    [Fact]
    public async Task Without_a_request_they_are_empty() =>
        Assert.Equal("||", await _liquid.Render("{{ Request.Path }}|{{ User.Identity.Name }}|{{ HttpContext.Items.Note }}"));
}
