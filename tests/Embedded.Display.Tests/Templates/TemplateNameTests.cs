using Embedded.Display.Templates;

namespace Embedded.Display.Tests.Templates;

public sealed class TemplateNameTests
{
    [Theory]
    [InlineData("Views/Content.liquid", "Content")]
    [InlineData("Views/Content-Article.liquid", "Content__Article")]
    [InlineData("Views/Content.Summary.liquid", "Content_Summary")]
    [InlineData("Views/Content-Article.Summary.liquid", "Content_Summary__Article")]
    [InlineData("Views/Article-HtmlBodyPart.liquid", "Article__HtmlBodyPart")]
    [InlineData("Views/BlogPost-Tags-TaxonomyField-Tags.Display.liquid", "BlogPost_Display__Tags__TaxonomyField__Tags")]
    [InlineData("Views/Widget.Wrapper-Zone-HeadMeta.liquid", "Widget_Wrapper__Zone__HeadMeta")]
    [InlineData("Views/MenuItem-main--menu.liquid", "MenuItem__main__menu")]
    [InlineData("Views/Items/Content-Article.liquid", "Content__Article")]
    [InlineData("Views/Parts/Title.liquid", "Parts_Title")]
    [InlineData("Views/Fields/Text.Edit.liquid", "Fields_Text_Edit")]
    [InlineData("Views/_ViewImports.liquid", null)]
    [InlineData("Views/Article/List.liquid", null)]
    public void A_files_name_tells_the_shape(string path, string? name) => Assert.Equal(name, TemplateName.OfPath(path));
}
