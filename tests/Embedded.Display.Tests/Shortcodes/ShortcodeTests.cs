using System.Globalization;
using Embedded.Display.Shortcodes;
using OrchardCore.ContentManagement;

namespace Embedded.Display.Tests.Shortcodes;

public sealed class ShortcodeTests
{
    [Theory]
    [InlineData("no code [here]", "no code [here]")]
    [InlineData("[upper]abc[/upper]", "ABC()")]
    [InlineData("a [upper width=\"2\" alt='x y' vi]b[/upper] c", "a B(0=vi,alt=x y,width=2) c")]
    [InlineData("[upper /]x", "()x")]
    [InlineData("[upper]unclosed", "()unclosed")]
    [InlineData("[[upper]]abc[[/upper]]", "[upper]]abc[/upper]")]
    [InlineData("[upper]a[upper]b[/upper]", "A()B()")]
    [InlineData("[UPPER]a[/Upper]", "A()")]
    [InlineData("[", "[")]
    [InlineData("[upper", "[upper")]
    [InlineData("[]", "[]")]
    public async Task Only_known_codes_are_replaced(string text, string expected)
        => Assert.Equal(expected, await new ShortcodeService([new Upper()], []).ProcessAsync(text, null));

    [Theory]
    [InlineData("[locale vi]Xin chào[/locale][locale en]Hello[/locale]", "vi", "Xin chào")]
    [InlineData("[locale vi]Xin chào[/locale][locale en]Hello[/locale]", "en-US", "Hello")]
    [InlineData("[locale en false]Hello[/locale]", "en-US", "")]
    [InlineData("[locale lang=\"vi\" fallback=\"false\"]Xin chào[/locale]", "vi", "Xin chào")]
    public async Task A_language_sees_its_own_words(string text, string culture, string expected)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);

        Assert.Equal(expected, await new ShortcodeService([new LocaleShortcode()], []).ProcessAsync(text, null));
    }

    [Fact]
    public async Task A_long_text_of_brackets_is_no_trouble()
    {
        var text = string.Concat(Enumerable.Repeat("[upper ", 20_000));

        Assert.Equal(text, await new ShortcodeService([new Upper()], []).ProcessAsync(text, null));
    }

    private sealed class Upper : IShortcodeRenderer
    {
        public string Name => "upper";

        public ValueTask<string> RenderAsync(Shortcode shortcode, ContentItem? contentItem)
            => ValueTask.FromResult($"{shortcode.Content.ToUpperInvariant()}({string.Join(',', shortcode.Arguments.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value}"))})");
    }
}
