using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.ViewModels;
using OrchardCore.DisplayManagement.Zones;

namespace Embedded.Display.Zones;

/// <summary>Renders a zone of a content item: in tabs, cards or columns where placement says so, else one after another.</summary>
internal static class ContentZone
{
    // What names no tab, card or column stands in the one of this name.
    private const string DefaultGroup = "Content";

    public static async Task<IHtmlContent> RenderAsync(DisplayContext context)
    {
        var items = context.Value.Items;
        var isGrouped = false;
        foreach (var item in items)
        {
            isGrouped |= item is IShape { Metadata: var metadata }
                && !(string.IsNullOrEmpty(metadata.Tab) && string.IsNullOrEmpty(metadata.Card) && string.IsNullOrEmpty(metadata.Column));
        }

        return isGrouped
            ? await GroupAsync(items, context, context.Value.GetProperty<string>("Identifier") ?? "", level: 0)
            : await ZoneShapes.RenderItemsAsync(context);
    }

    private static readonly (string Shape, Func<IShape, string?> Group)[] _levels =
    [
        ("Tab", shape => shape.Metadata.Tab),
        ("Card", shape => shape.Metadata.Card),
        ("Column", shape => shape.Metadata.Column),
    ];

    private static async Task<IHtmlContent> GroupAsync(IReadOnlyList<object> items, DisplayContext context, string identifier, int level)
    {
        if (level == _levels.Length)
        {
            return await RenderAsync(items, context);
        }

        var (shapeType, groupOf) = _levels[level];
        var groups = items.GroupBy(item => NameOf(item is IShape shape ? groupOf(shape) : null)).ToArray<IGrouping<string, object>>();
        if (groups.Length == 1)
        {
            return await GroupAsync(items, context, identifier, level + 1);
        }

        var ordered = groups.OrderBy(group => PositionOf(group, groupOf), FlatPositionComparer.Instance).ToArray();
        var container = new GroupingsViewModel { Identifier = identifier, Groupings = ordered };
        container.Metadata.Type = shapeType + "Container";
        foreach (var group in ordered)
        {
            var shape = new GroupingViewModel { Identifier = identifier, Grouping = group };
            shape.Metadata.Type = shapeType;
            shape.Properties["Title"] = group.Key;
            shape.Properties["Modifier"] = ModifierOf(group, groupOf);
            var inner = await GroupAsync([.. group], context, identifier, level + 1);
            await shape.AddAsync(inner, "");
            await container.AddAsync(shape, "");
        }

        return await context.DisplayHelper.ShapeExecuteAsync(container);
    }

    private static async Task<IHtmlContent> RenderAsync(IReadOnlyList<object> items, DisplayContext context)
    {
        var html = new HtmlContentBuilder(items.Count);
        foreach (var item in items)
        {
            html.AppendHtml(await context.DisplayHelper.ShapeExecuteAsync((IShape)item));
        }

        return html;
    }

    // "Details;5" is the group Details at position 5, "Left_3" the column Left of width 3.
    private static string NameOf(string? group)
    {
        if (string.IsNullOrEmpty(group))
        {
            return DefaultGroup;
        }

        var end = group.AsSpan().IndexOfAny(';', '_');

        return end < 0 ? group : group[..end];
    }

    private static string? PositionOf(IEnumerable<object> group, Func<IShape, string?> groupOf) => After(group, groupOf, ';', '_');

    private static string? ModifierOf(IEnumerable<object> group, Func<IShape, string?> groupOf) => After(group, groupOf, '_', ';');

    private static string? After(IEnumerable<object> group, Func<IShape, string?> groupOf, char mark, char end)
    {
        foreach (var shape in group.OfType<IShape>())
        {
            if (groupOf(shape) is { } name && name.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var start)
            {
                var rest = name[(start + 1)..];
                var stop = rest.IndexOf(end, StringComparison.Ordinal);

                return stop < 0 ? rest : rest[..stop];
            }
        }

        return null;
    }
}
