using Embedded.Display.Tests.Support;

namespace Embedded.Display.Tests.Templates;

public sealed class LayoutTests
{
    private const string Layout = "<title>{% page_title Site.SiteName, position: \"after\" %}</title>[{% render_section \"Side\" %}]{% render_body %}[{% render_section \"None\", required: false %}]";

    [Fact]
    public async Task What_a_page_puts_into_zones_stands_where_the_layout_renders_them()
    {
        var html = await PageAsync(
            ("Views/Layout.liquid", Layout),
            ("Views/Content-Article.liquid", "{% zone \"Side\", position: \"2\" %}second{% endzone %}{% zone \"Side\", position: \"1\" %}first{% endzone %}body"));

        Assert.Contains("[firstsecond]body[]", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_chooses_another_layout_and_adds_to_its_title()
    {
        var html = await PageAsync(
            ("Views/Layout.liquid", "usual"),
            ("Views/Layout-Wide.liquid", "wide " + Layout),
            ("Views/Content-Article.liquid", "{% layout \"Layout__Wide\" %}body"));

        Assert.StartsWith("wide <title>Hội nghị &lt;giao ban&gt; - Liên hiệp hội</title>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_zone_of_the_theme_may_have_a_template_of_its_own()
    {
        var html = await PageAsync(
            ("Views/Layout.liquid", Layout),
            ("Views/Zone-Side.liquid", "<aside>{% for item in Model.Items %}{{ item | shape_render }}{% endfor %}</aside>"),
            ("Views/Content-Article.liquid", "{% zone \"Side\" %}notice{% endzone %}body"));

        Assert.Contains("[<aside>notice</aside>]body", html, StringComparison.Ordinal);
    }

    private static async Task<string> PageAsync(params (string, string)[] views)
    {
        await using var pages = await PageSite.StartAsync(views: views);

        return await pages.Client.GetStringAsync("/tin-tuc/giao-ban", TestContext.Current.CancellationToken);
    }
}
