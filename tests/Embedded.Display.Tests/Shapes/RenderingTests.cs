using Embedded.Display.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Html;
using OrchardCore.DisplayManagement.Implementation;

namespace Embedded.Display.Tests.Shapes;

public sealed class RenderingTests
{
    [Fact]
    public async Task The_alternate_added_last_renders_where_it_has_a_template()
    {
        await using var services = DisplayServices.Build(modules: [Views.Of("Module", ("Views/Note.liquid", "note"), ("Views/Note-b.liquid", "b"), ("Views/Note-c.liquid", "c"))]);
        using var scope = services.CreateScope();

        var shape = await scope.ServiceProvider.GetRequiredService<IShapeFactory>().CreateAsync("Note");
        shape.Metadata.Alternates.AddRange(["Note__c", "Note__b", "Note__missing"]);

        Assert.Equal("b", await scope.ServiceProvider.RenderAsync(shape));
    }

    [Fact]
    public async Task A_type_falls_back_to_what_stands_before_its_double_underscore()
    {
        await using var services = DisplayServices.Build(modules: [Views.Of("Module", ("Views/Note.liquid", "note"))]);
        using var scope = services.CreateScope();

        var shape = await scope.ServiceProvider.GetRequiredService<IShapeFactory>().CreateAsync("Note__Special__One");

        Assert.Equal("note", await scope.ServiceProvider.RenderAsync(shape));
    }

    [Fact]
    public async Task Wrappers_stand_around_the_output_in_their_order()
    {
        await using var services = DisplayServices.Build(modules:
        [
            Views.Of("Module", ("Views/Note.liquid", "note"), ("Views/Inner.liquid", "<i>{{ Model.Metadata.ChildContent }}</i>"), ("Views/Outer.liquid", "<o>{{ Model.Metadata.ChildContent }}</o>")),
        ]);
        using var scope = services.CreateScope();

        var shape = await scope.ServiceProvider.GetRequiredService<IShapeFactory>().CreateAsync("Note");
        shape.Metadata.Wrappers.AddRange(["Inner", "Outer"]);

        Assert.Equal("<o><i>note</i></o>", await scope.ServiceProvider.RenderAsync(shape));
    }

    [Fact]
    public async Task A_theme_wins_over_its_base_theme_and_that_over_modules()
    {
        await using var services = DisplayServices.Build(
            theme: "Theme",
            modules: [Views.Of("Module", ("Views/A.liquid", "module"), ("Views/B.liquid", "module"), ("Views/C.liquid", "module"))],
            themes:
            [
                Views.Of("Base", ("Views/A.liquid", "base"), ("Views/B.liquid", "base")),
                Views.Of("Theme", ("Views/A.liquid", "theme")) with { BaseTheme = "Base" },
                Views.Of("Other", ("Views/A.liquid", "other"), ("Views/C.liquid", "other")),
            ]);
        using var scope = services.CreateScope();
        var factory = scope.ServiceProvider.GetRequiredService<IShapeFactory>();

        Assert.Equal("theme", await scope.ServiceProvider.RenderAsync(await factory.CreateAsync("A")));
        Assert.Equal("base", await scope.ServiceProvider.RenderAsync(await factory.CreateAsync("B")));
        Assert.Equal("module", await scope.ServiceProvider.RenderAsync(await factory.CreateAsync("C")));
    }

    [Fact]
    public async Task Code_renders_a_shape_until_a_theme_brings_a_template()
    {
        await using var plain = DisplayServices.Build(configure: Described);
        using var scope = plain.CreateScope();
        Assert.Equal("code", await scope.ServiceProvider.RenderAsync(await scope.ServiceProvider.GetRequiredService<IShapeFactory>().CreateAsync("Coded")));

        await using var themed = DisplayServices.Build(theme: "Theme", themes: [Views.Of("Theme", ("Views/Coded.liquid", "theme"))], configure: Described);
        using var other = themed.CreateScope();
        Assert.Equal("theme", await other.ServiceProvider.RenderAsync(await other.ServiceProvider.GetRequiredService<IShapeFactory>().CreateAsync("Coded")));
    }

    [Fact]
    public async Task A_listener_that_fails_costs_only_itself()
    {
        await using var services = DisplayServices.Build(configure: collection => collection.AddSingleton<IShapeTableProvider>(new Describing(builder => builder.Describe("Coded")
            .BoundAs("code", _ => Task.FromResult<Microsoft.AspNetCore.Html.IHtmlContent>(new HtmlContentString("code")))
            .OnDisplaying(_ => throw new InvalidOperationException("broken"))
            .OnDisplayed(context => context.ChildContent = new HtmlContentString("changed")))));
        using var scope = services.CreateScope();

        Assert.Equal("changed", await scope.ServiceProvider.RenderAsync(await scope.ServiceProvider.GetRequiredService<IShapeFactory>().CreateAsync("Coded")));
    }

    [Fact]
    public async Task A_shape_without_any_template_says_which_file_it_wants()
    {
        await using var services = DisplayServices.Build();
        using var scope = services.CreateScope();
        var shape = await scope.ServiceProvider.GetRequiredService<IShapeFactory>().CreateAsync("Nothing__Here");

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => scope.ServiceProvider.RenderAsync(shape));

        Assert.Contains("Nothing-Here.liquid", exception.Message, StringComparison.Ordinal);
    }

    private static void Described(IServiceCollection services)
        => services.AddSingleton<IShapeTableProvider>(new Describing(builder => builder.Describe("Coded")
            .BoundAs("code", _ => Task.FromResult<Microsoft.AspNetCore.Html.IHtmlContent>(new HtmlContentString("code")))));

    private sealed class Describing(Action<ShapeTableBuilder> describe) : IShapeTableProvider
    {
        public ValueTask DiscoverAsync(ShapeTableBuilder builder)
        {
            describe(builder);
            return ValueTask.CompletedTask;
        }
    }
}
