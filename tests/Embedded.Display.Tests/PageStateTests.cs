using Embedded.Display.Pages;

namespace Embedded.Display.Tests;

public sealed class PageStateTests
{
    [Fact]
    public void A_title_is_the_items_with_the_sites_after_it()
    {
        var state = new PageState();
        state.Begin("Hội nghị giao ban");
        state.AddTitle("Liên hiệp hội", before: false, " | ");

        Assert.Equal("Hội nghị giao ban | Liên hiệp hội", state.Title());
    }

    [Fact]
    public void A_segment_counts_once_and_an_empty_one_not_at_all()
    {
        var state = new PageState();
        state.Begin(null);
        state.AddTitle("Liên hiệp hội", before: false, " - ");
        state.AddTitle("Liên hiệp hội", before: false, " - ");
        state.AddTitle(" ", before: true, " - ");

        Assert.Equal("Liên hiệp hội", state.Title());
    }
}
