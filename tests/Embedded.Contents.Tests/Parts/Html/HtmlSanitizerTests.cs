using Embedded.Contents.Parts.Html;
using Microsoft.Extensions.Options;
using OrchardCore.Infrastructure.Html;

namespace Embedded.Contents.Tests.Parts.Html;

/// <summary>What hostile HTML loses, and what an article keeps.</summary>
public class HtmlSanitizerTests
{
    private static readonly HtmlSanitizerService Sanitizer = Create();

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("<a href=\"javascript:alert(1)\">x</a>")]
    [InlineData("<a href=\"&#106;avascript:alert(1)\">x</a>")]
    [InlineData("<a href=\"java\tscript:alert(1)\">x</a>")]
    [InlineData("<iframe src=\"https://evil.example\"></iframe>")]
    [InlineData("<object data=\"a.swf\"></object><embed src=\"a.swf\">")]
    [InlineData("<form action=\"https://evil.example\"><input name=\"p\"><button>Gửi</button></form>")]
    [InlineData("<svg><script>alert(1)</script></svg>")]
    [InlineData("<svg onload=alert(1)>")]
    [InlineData("<math><mtext></mtext><script>alert(1)</script></math>")]
    [InlineData("<style>body{background:url(javascript:alert(1))}</style>")]
    [InlineData("<p style=\"background:url(https://evil.example/x.png);position:fixed\">x</p>")]
    [InlineData("<base href=\"https://evil.example/\"><meta http-equiv=\"refresh\" content=\"0;url=https://evil.example\">")]
    [InlineData("<link rel=\"stylesheet\" href=\"https://evil.example/a.css\">")]
    [InlineData("<img src=\"data:image/svg+xml,<svg onload=alert(1)>\">")]
    [InlineData("<p id=\"__proto__\" name=\"cookie\" data-x=\"1\">x</p>")]
    [InlineData("<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>")]
    [InlineData("<template><script>alert(1)</script></template>")]
    public void Hostile_HTML_is_taken_out(string html)
    {
        var clean = Sanitizer.Sanitize(html).ToLowerInvariant();

        string[] forbidden =
        [
            "<script", "onerror", "onload", "javascript:", "<iframe", "<object", "<embed", "<form", "<input", "<button", "<svg",
            "<math", "<style", "url(", "position", "<base", "<meta", "<link", "data:", "data-x", " id=", " name=", "<noscript", "<template",
        ];
        Assert.All(forbidden, word => Assert.DoesNotContain(word, clean, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<p class=\"lead\">Tỉnh <strong>Phú Thọ</strong> có <em>46</em> hội thành viên.</p>")]
    [InlineData("<figure class=\"image\"><img src=\"/media/news/a.jpg\" alt=\"Toàn cảnh\" width=\"800\" height=\"450\" loading=\"lazy\"><figcaption>Ảnh: Văn phòng</figcaption></figure>")]
    [InlineData("<table><caption>Danh mục</caption><thead><tr><th scope=\"col\">STT</th></tr></thead><tbody><tr><td colspan=\"2\">1</td></tr></tbody></table>")]
    [InlineData("<h2>Kết luận</h2><ol start=\"3\"><li>Một</li></ol><blockquote cite=\"https://vusta.vn/\">Trích</blockquote>")]
    [InlineData("<p><a href=\"/hoi-vien\">Hội viên</a> <a href=\"mailto:a@example.vn\">thư</a> <a href=\"tel:+84210\">gọi</a></p>")]
    [InlineData("<p style=\"text-align: center\">x</p>")]
    [InlineData("Khen thưởng & thi đua")]
    public void What_an_article_needs_stays_as_it_is(string html) => Assert.Equal(html, Sanitizer.Sanitize(html));

    [Fact]
    public void A_link_to_a_new_window_does_not_hand_over_this_one() =>
        Assert.Contains(
            "rel=\"noopener noreferrer\"",
            Sanitizer.Sanitize("<a href=\"https://vusta.vn/\" target=\"_blank\" rel=\"opener\">x</a>"),
            StringComparison.Ordinal);

    [Fact]
    public void Sanitised_HTML_does_not_change_again()
    {
        var once = Sanitizer.Sanitize("<p>a<script>x</script><b>c</p><a target=_blank href='/x'>y");

        Assert.Equal(once, Sanitizer.Sanitize(once));
    }

    private static HtmlSanitizerService Create()
    {
        var options = new HtmlSanitizerOptions();
        options.Configure.Add(ArticleHtml.Configure);

        return new HtmlSanitizerService(Options.Create(options));
    }
}
