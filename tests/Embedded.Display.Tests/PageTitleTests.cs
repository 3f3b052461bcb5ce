using System.Text.Encodings.Web;
using OrchardCore.DisplayManagement.Html;
using OrchardCore.DisplayManagement.Title;

namespace Embedded.Display.Tests;

public sealed class PageTitleTests
{
    [Theory]
    [InlineData("0", "after", "Hội nghị | Liên hiệp hội")]
    [InlineData("0", "before", "Liên hiệp hội | Hội nghị")]
    [InlineData("5", "1.2", "Liên hiệp hội | Hội nghị")]
    public void Segments_stand_in_the_order_of_their_positions(string item, string site, string title)
    {
        var builder = new PageTitleBuilder();
        builder.AddSegment(new HtmlContentString("Hội nghị"), item);
        builder.AddSegment(new HtmlContentString("Liên hiệp hội"), site);

        Assert.Equal(title, Text(builder));
    }

    [Fact]
    public void A_segment_counts_once_and_an_empty_one_not_at_all()
    {
        var builder = new PageTitleBuilder();
        builder.AddSegment(new HtmlContentString("Liên hiệp hội"), "0");
        builder.AddSegment(new HtmlContentString("Liên hiệp hội"), "after");
        builder.AddSegment(new HtmlContentString(" "), "before");

        Assert.Equal("Liên hiệp hội", Text(builder));
    }

    private static string Text(PageTitleBuilder builder)
    {
        using var writer = new StringWriter();
        builder.GenerateTitle(new HtmlContentString(" | ")).WriteTo(writer, HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All));
        return writer.ToString();
    }
}
