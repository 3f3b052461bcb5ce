using Embedded.Display.Pages;

namespace Embedded.Display.Tests;

public sealed class PagePathTests
{
    [Theory]
    [InlineData("/", "", true)]
    [InlineData("", "", true)]
    [InlineData("//", "", false)]
    [InlineData("/tin-tuc", "tin-tuc", true)]
    [InlineData("/tin-tuc/", "tin-tuc", false)]
    [InlineData("//evil.example", "evil.example", false)]
    [InlineData("/Tin-Tuc", "tin-tuc", false)]
    [InlineData("/hội-nghị", "hội-nghị", true)]
    public void A_path_has_one_canonical_form(string request, string value, bool isCanonical)
    {
        Assert.True(PagePath.TryParse(request, out var path));
        Assert.Equal(new PagePath(value, isCanonical), path);
    }

    [Theory]
    [InlineData("/%zz")]
    [InlineData("/%FF")]
    [InlineData("/a\\b")]
    [InlineData("/a\u0000b")]
    [InlineData("/a\r\nSet-Cookie: x")]
    [InlineData("/\uFFFD")]
    public void A_broken_encoding_is_no_path(string request) => Assert.False(PagePath.TryParse(request, out _));
}
