using Embedded.Display.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.DisplayManagement.Views;

namespace Embedded.Display.Tests.Shapes;

public sealed class ShapeFactoryTests
{
    [Fact]
    public async Task Named_arguments_become_properties()
    {
        await using var services = DisplayServices.Build();
        using var scope = services.CreateScope();
        var factory = scope.ServiceProvider.GetRequiredService<IShapeFactory>();

        var shape = await factory.CreateAsync("Note", Arguments.From(new { Text = "xin chào", Level = 2 }));

        Assert.Equal("Note", shape.Metadata.Type);
        Assert.Equal("xin chào", shape.Properties["Text"]);
        Assert.Equal(2, shape.GetProperty<int>("Level"));
    }

    [Fact]
    public async Task The_dynamic_factory_makes_a_shape_of_the_methods_name()
    {
        await using var services = DisplayServices.Build();
        using var scope = services.CreateScope();
        dynamic create = scope.ServiceProvider.GetRequiredService<IShapeFactory>().New;

        IShape shape = await create.Note(Text: "xin chào");

        Assert.Equal("Note", shape.Metadata.Type);
        Assert.Equal("xin chào", ((dynamic)shape).Text);
        Assert.Null(((dynamic)shape).Missing);
    }

    [Fact]
    public async Task A_model_that_is_no_shape_becomes_one_and_keeps_its_properties()
    {
        await using var services = DisplayServices.Build(modules: [Views.Of("Module", ("Views/Plain.liquid", "{{ Model.Title }}/{{ Model.Extra }}"))]);
        using var scope = services.CreateScope();
        var factory = scope.ServiceProvider.GetRequiredService<IShapeFactory>();

        var shape = await factory.CreateAsync<PlainModel>("Plain", model => model.Title = "Hội nghị");
        shape.Properties["Extra"] = "giao ban";

        Assert.IsAssignableFrom<PlainModel>(shape);
        Assert.Equal("Hội nghị/giao ban", await scope.ServiceProvider.RenderAsync(shape));
    }

    [Fact]
    public async Task A_given_model_is_copied_into_its_shape()
    {
        await using var services = DisplayServices.Build();
        using var scope = services.CreateScope();

        var shape = await scope.ServiceProvider.GetRequiredService<IShapeFactory>().CreateAsync("Plain", new PlainModel { Title = "Hội nghị" });

        Assert.Equal("Hội nghị", ((PlainModel)shape).Title);
    }

    [Fact]
    public async Task A_sealed_model_is_refused_with_what_to_do()
    {
        await using var services = DisplayServices.Build();
        using var scope = services.CreateScope();
        var factory = scope.ServiceProvider.GetRequiredService<IShapeFactory>();

        var exception = await Assert.ThrowsAnyAsync<Exception>(async () => await factory.CreateAsync<SealedModel>("Sealed", _ => { }));

        Assert.Contains(nameof(ShapeViewModel), exception.GetBaseException().Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Events_may_make_the_shape_and_see_it_when_it_is_made()
    {
        var events = new Renaming();
        await using var services = DisplayServices.Build(configure: collection => collection.AddSingleton<IShapeFactoryEvents>(events));
        using var scope = services.CreateScope();

        var shape = await scope.ServiceProvider.GetRequiredService<IShapeFactory>().CreateAsync("Note");

        Assert.Equal("made by the event", shape.Id);
        Assert.Same(shape, events.Seen);
    }

    private sealed class Renaming : ShapeFactoryEvents
    {
        public IShape? Seen { get; private set; }

        public override void Creating(ShapeCreatingContext context) => context.Create = () => new Shape { Id = "made by the event" };

        public override void Created(ShapeCreatedContext context) => Seen = context.Shape;
    }

    public class PlainModel
    {
        public string? Title { get; set; }
    }

    public sealed class SealedModel
    {
        public string? Title { get; set; }
    }
}
