namespace Embedded.Liquid.Tests;

public sealed class LimitsTests : IDisposable
{
    private readonly LiquidFixture _liquid = new();

    public void Dispose() => _liquid.Dispose();

    [Theory]
    [InlineData("{% for i in (1..2000000000) %}{{ i }}{% endfor %}", "range")]
    [InlineData("{% for i in (1..1000) %}{% for j in (1..1000) %}{{ j }}{% endfor %}{% endfor %}", "steps")]
    [InlineData("{% assign x = '0123456789' %}{% for i in (1..60) %}{% assign x = x | append: x %}{% endfor %}", "longer")]
    [InlineData("{% assign x = '0123456789' %}{% for i in (1..60) %}{% assign x = x | replace: '0', x %}{% endfor %}", "longer")]
    [InlineData("{% assign x = '0123456789' %}{% for i in (1..60) %}{% capture x %}{{ x }}{{ x }}{% endcapture %}{% endfor %}", "longer")]
    [InlineData("{% assign x = 'a,b' | split: ',' %}{% for i in (1..60) %}{% assign x = x | concat: x %}{% endfor %}", "longer")]
    [InlineData("{% macro f(x) %}{{ f(x) }}{% endmacro %}{{ f(1) }}", "calls itself")]
    [InlineData("{{ Model | liquid }}", "nested")]
    public async Task A_template_that_would_not_end_is_stopped(string template, string problem)
    {
        var exception = await Assert.ThrowsAsync<LiquidTemplateException>(() => _liquid.Render(template, "{{ Model | liquid }}"));

        Assert.Contains(problem, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_output_that_is_too_long_is_stopped()
    {
        var line = new string('x', 1000);
        var exception = await Assert.ThrowsAsync<LiquidTemplateException>(() => _liquid.Render("{% for i in (1..20000) %}{{ Model }}{% endfor %}", line));

        Assert.Contains("output is longer", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ranges_still_count() =>
        Assert.Equal("1-2-3-|3", await _liquid.Render("{% for i in (1..3) %}{{ i }}-{% endfor %}|{% assign n = 3 %}{% for i in (3..n) %}{{ i }}{% endfor %}"));
}
