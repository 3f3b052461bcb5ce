using Embedded.Display.Tests.Support;
using Embedded.Liquid;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;

namespace Embedded.Display.Tests.Templates;

public sealed class HostileTemplateTests
{
    [Theory]
    [InlineData("{% for i in (1..90000) %}{% for j in (1..90000) %}x{% endfor %}{% endfor %}")]
    [InlineData("{% shape \"Note\" %}")]
    [InlineData("{% shape \"Note\" %}{% shape \"Note\" %}")]
    [InlineData("{{ Model | shape_render }}")]
    public async Task A_template_without_end_is_stopped(string template)
    {
        await using var services = DisplayServices.Build(modules: [Views.Of("Module", ("Views/Note.liquid", template))]);
        using var scope = services.CreateScope();
        var shape = await scope.ServiceProvider.GetRequiredService<IShapeFactory>().CreateAsync("Note");

        await Assert.ThrowsAnyAsync<Exception>(() => scope.ServiceProvider.RenderAsync(shape));
    }

    [Theory]
    [InlineData("one\n{% nonsense %}", "nonsense", 2)]
    [InlineData("one\ntwo\n{{ 'x' | nonsense }}", "nonsense", 3)]
    public async Task An_unknown_name_is_refused_with_file_and_line(string template, string name, int line)
    {
        await using var services = DisplayServices.Build(modules: [Views.Of("Module", ("Views/Note.liquid", template))]);
        using var scope = services.CreateScope();
        var shape = await scope.ServiceProvider.GetRequiredService<IShapeFactory>().CreateAsync("Note");

        var exception = await Assert.ThrowsAsync<LiquidTemplateException>(() => scope.ServiceProvider.RenderAsync(shape));

        Assert.Equal("Module/Views/Note.liquid", exception.Template);
        Assert.Equal(line, exception.Line);
        Assert.Contains(name, exception.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_one_request_spends_is_not_taken_from_the_next()
    {
        await using var services = DisplayServices.Build(modules: [Views.Of("Module", ("Views/Note.liquid", "{% for i in (1..50000) %}x{% endfor %}"))]);
        for (var request = 0; request < 6; request++)
        {
            using var scope = services.CreateScope();
            var shape = await scope.ServiceProvider.GetRequiredService<IShapeFactory>().CreateAsync("Note");

            Assert.Equal(50_000, (await scope.ServiceProvider.RenderAsync(shape)).Length);
        }
    }

    [Theory]
    [InlineData("{% layout \"Missing\" %}")]
    [InlineData("{% render_section \"None\", required: true %}")]
    [InlineData("{% for i in (1..99999) %}{% for j in (1..99999) %}x{% endfor %}{% endfor %}")]
    public async Task A_page_whose_template_fails_is_an_error_page_and_other_pages_go_on(string template)
    {
        await using var pages = await PageSite.StartAsync(views: [("Views/Content-Article.liquid", template)]);

        var answer = await pages.Client.GetAsync("/tin-tuc/giao-ban", TestContext.Current.CancellationToken);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(System.Net.HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Contains("<h1>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Views/", html, StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await pages.Client.GetAsync("/khong-co", TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task Where_the_layout_itself_fails_a_plain_page_says_so()
    {
        await using var pages = await PageSite.StartAsync(views: [("Views/Layout.liquid", "{% nonsense %}")]);

        var answer = await pages.Client.GetAsync("/tin-tuc/giao-ban", TestContext.Current.CancellationToken);

        Assert.Equal(System.Net.HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Contains("<h1>", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
