using Embedded.Display.Contents;

namespace Embedded.Display.Tests.Contents;

public sealed class NamesTests
{
    [Fact]
    public void A_parts_templates_go_from_its_type_to_the_one_use_of_it()
        => Assert.Equal(
            [
                "BagPart_Summary",
                "Page__BagPart", "Page_Summary__BagPart",
                "Page__Services", "Page_Summary__Services",
            ],
            PartAlternates.Of(new PartUse("Page", "", "BagPart", "Services", "", "BagPart_Edit", "BagPart"), "Summary"));

    [Fact]
    public void A_stereotype_names_templates_too()
        => Assert.Contains("Widget__HtmlBodyPart", PartAlternates.Of(new PartUse("Notice", "Widget", "HtmlBodyPart", "HtmlBodyPart", "", "HtmlBodyPart_Edit", "HtmlBodyPart"), "Detail"));

    [Fact]
    public void Another_shape_of_a_part_is_named_after_the_part()
        => Assert.Equal(
            ["ListPartFeed_Detail", "Blog__ListPart__ListPartFeed", "Blog_Detail__ListPart__ListPartFeed"],
            PartAlternates.Of(new PartUse("Blog", "", "ListPart", "ListPart", "", "ListPart_Edit", "ListPartFeed"), "Detail"));

    [Fact]
    public void A_fields_templates_go_from_its_type_to_the_one_use_of_it()
        => Assert.Equal(
            [
                "TextField_Detail",
                "Article__Lead", "Article__TextField", "Article__Article__Lead",
                "Article_Detail__Lead", "Article_Detail__TextField", "Article_Detail__Article__Lead",
            ],
            FieldAlternates.Of(new FieldUse("Article", "Article", "Article", "TextField", "Lead", "", "TextField"), "Detail"));

    [Fact]
    public void A_display_mode_is_part_of_the_name()
    {
        var names = FieldAlternates.Of(new FieldUse("BlogPost", "BlogPost", "BlogPost", "TaxonomyField", "Tags", "Tags", "TaxonomyField_Display__Tags"), "Detail");

        Assert.Contains("BlogPost_Display__Tags__TaxonomyField__Tags", names);
        Assert.Equal("BlogPost_Detail__BlogPost__Tags__TaxonomyField__Tags_Display", names[^1]);
    }
}
