using System.Text;
using OrchardCore.Modules.Services;

namespace Embedded.Time.Tests;

public sealed class SlugServiceTests
{
    private readonly SlugService _slugs = new();

    [Theory]
    [InlineData("Đại học Tôn Đức Thắng", "dai-hoc-ton-duc-thang")]
    [InlineData("  Nghị quyết số 1/2026: \"Ước mơ\"!  ", "nghi-quyet-so-1-2026-uoc-mo")]
    [InlineData("Ủy ban — Mặt trận", "uy-ban-mat-tran")]
    [InlineData("Москва straße Ελλάδα", "moskva-strasse-ellada")]
    [InlineData("don't", "dont")]
    [InlineData("Tokyo 東京 2020", "tokyo-2020")]
    [InlineData("", "")]
    [InlineData(" \t", "")]
    public void Slugs(string text, string slug)
    {
        Assert.Equal(slug, _slugs.Slugify(text));
        Assert.Equal(slug, _slugs.Slugify(text.Normalize(NormalizationForm.FormD)));
    }

    [Fact]
    public void A_text_without_ascii_letters_gets_a_stable_digest()
    {
        Assert.Matches("^x[0-9a-f]{8}$", _slugs.Slugify("東京"));
        Assert.Equal(_slugs.Slugify("東京"), _slugs.Slugify("東京"));
        Assert.NotEqual(_slugs.Slugify("東京"), _slugs.Slugify("京都"));
    }

    [Fact]
    public void A_long_text_is_cut_between_words()
    {
        var slug = _slugs.Slugify(string.Join(' ', Enumerable.Repeat("thắng", 100)));

        Assert.InRange(slug.Length, 190, 200);
        Assert.EndsWith("-thang", slug, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lone_surrogate_is_no_error() => Assert.Equal("a-b", _slugs.Slugify("a \ud800 b"));
}
