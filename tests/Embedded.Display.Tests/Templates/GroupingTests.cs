using Embedded.Display.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;

namespace Embedded.Display.Tests.Templates;

public sealed class GroupingTests
{
    [Fact]
    public async Task Shapes_stand_in_tabs_and_columns_in_the_order_that_placement_gives()
    {
        await using var services = DisplayServices.Build(modules: [Views.Of("Module", ("Views/Note.liquid", "{{ Model.Text }}"))]);
        using var scope = services.CreateScope();
        var factory = scope.ServiceProvider.GetRequiredService<IShapeFactory>();
        var zone = await factory.CreateAsync("ContentZone");
        foreach (var (text, tab, column) in new[] { ("one", "Later;2", null), ("two", "First;1", "Right_4;2"), ("three", "First;1", "Left_8;1"), ("four", "", null) })
        {
            var note = await factory.CreateAsync("Note", Arguments.From(new { Text = text }));
            note.Metadata.Tab = tab;
            note.Metadata.Column = column;
            await zone.AddAsync(note, "");
        }

        var html = (await scope.ServiceProvider.RenderAsync(zone)).ReplaceLineEndings("");

        Assert.Equal(
            "<div class=\"tabs\"><section class=\"tab\"><h2>Content</h2>four</section>"
            + "<section class=\"tab\"><h2>First</h2><div class=\"columns\"><div class=\"column column-8\">three</div><div class=\"column column-4\">two</div></div></section>"
            + "<section class=\"tab\"><h2>Later</h2>one</section></div>",
            html);
    }
}
