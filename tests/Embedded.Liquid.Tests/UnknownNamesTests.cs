using Fluid.Ast;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Liquid;

namespace Embedded.Liquid.Tests;

public sealed class UnknownNamesTests : IDisposable
{
    private readonly LiquidFixture _liquid = new();

    public void Dispose() => _liquid.Dispose();

    [Theory]
    [InlineData("a\n  {{ x | upcase | bogus }}", 2, 19)]
    [InlineData("{% assign x = 'a|b' | bogus: 1 %}", 1, 23)]
    [InlineData("{% if x %}\n{%- assign y = x | bogus -%}{% endif %}", 2, 20)]
    [InlineData("{{ x | bogus}}", 1, 8)]
    public void An_unknown_filter_is_refused_with_file_line_and_column(string template, int line, int column)
    {
        var problem = Assert.Throws<LiquidTemplateException>(() => _liquid.Parser.Parse(template, "Views/Content.liquid"));

        Assert.Equal((line, column), (problem.Line, problem.Column));
        Assert.Contains("Views/Content.liquid", problem.Message, StringComparison.Ordinal);
        Assert.Contains("'bogus'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_filter_inside_a_custom_block_is_refused_too()
    {
        using var liquid = new LiquidFixture(services => services.Configure<LiquidViewOptions>(options =>
            options.LiquidViewParserConfiguration.Add(parser =>
                parser.RegisterEmptyBlock("zone", static (_, _, _, _) => ValueTask.FromResult(Completion.Normal)))));

        Assert.Contains("'bogus'", Assert.Throws<LiquidTemplateException>(() => liquid.Parser.Parse("{% zone %}{{ 1 | bogus }}{% endzone %}")).Message, StringComparison.Ordinal);
        Assert.NotNull(liquid.Parser.Parse("{% zone %}{{ 1 | plus: 1 }}{% endzone %}"));
    }

    [Fact]
    public void An_unknown_tag_is_refused_with_its_place()
    {
        var problem = Assert.Throws<LiquidTemplateException>(() => _liquid.Parser.Parse("a\n{% bogus %}", "x.liquid"));

        Assert.Equal(2, problem.Line);
        Assert.Contains("'bogus'", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ 1 | ")]
    [InlineData("{% if true %}")]
    [InlineData("{{ 'a }}")]
    public void Malformed_templates_are_refused(string template) =>
        Assert.Throws<LiquidTemplateException>(() => _liquid.Parser.Parse(template));

    [Theory]
    [InlineData("{% raw %}{{ 1 | bogus }}{% endraw %}")]
    [InlineData("{% comment %}{{ 1 | bogus }}{% endcomment %}")]
    [InlineData("{% # a | bogus %}")]
    [InlineData("a | bogus { | bogus } {{ '| bogus' }}")]
    public void What_is_no_filter_is_not_taken_for_one(string template) =>
        Assert.NotNull(_liquid.Parser.Parse(template));

    [Fact]
    public void The_liquid_tag_is_off_unless_allowed()
    {
        const string template = "{% liquid assign x = 1\necho x %}";

        Assert.Contains("AllowLiquidTags", Assert.Throws<LiquidTemplateException>(() => _liquid.Parser.Parse(template)).Message, StringComparison.Ordinal);

        using var allowing = new LiquidFixture(allowLiquidTags: true);
        Assert.NotNull(allowing.Parser.Parse(template));
    }

    [Fact]
    public void A_text_is_parsed_once() =>
        Assert.Same(_liquid.Parser.Parse("{{ 1 }}"), _liquid.Parser.Parse("{{ 1 }}", "other"));

    [Fact]
    public void Validate_lists_the_problem()
    {
        Assert.False(_liquid.Manager.Validate("{{ 1 | bogus }}", out var errors));
        Assert.Contains("bogus", Assert.Single(errors), StringComparison.Ordinal);
        Assert.True(_liquid.Manager.Validate("{{ 1 | plus: 1 }}", out errors));
        Assert.Empty(errors);
    }
}
