using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Embedded.Admin.Editors.Nested;

/// <summary>What the buttons of an editor of inside items do.</summary>
internal static class NestedOperations
{
    public const string Add = "add";
    public const string Up = "up";
    public const string Down = "down";
    public const string Remove = "remove";

    /// <summary>Puts an item of a tree below the one before it.</summary>
    public const string In = "in";

    /// <summary>Puts an item of a tree behind the one above it.</summary>
    public const string Out = "out";

    /// <summary>Changes the items of one level.</summary>
    public static async Task ApplyAsync(List<NestedItem> items, EditorCommand command, IReadOnlyList<ContentTypeDefinition> types, Func<string, Task<ContentItem>> newAsync)
    {
        switch (command.Operation)
        {
            case Add when types.Any(type => type.Name == command.Argument):
                items.Add(new NestedItem(NestedItems.NewPrefix(), await newAsync(command.Argument), IsNew: true, IsChanged: true));
                break;
            case Out:
                MoveOut(items, command.Argument);
                break;
            default:
                Change(items, command);
                break;
        }
    }

    private static void Change(List<NestedItem> items, EditorCommand command)
    {
        var index = items.FindIndex(item => item.Prefix == command.Argument);
        if (index < 0 || (index == 0 && command.Operation == In))
        {
            return;
        }

        var item = items[index] with { IsChanged = true };
        items.RemoveAt(index);
        if (command.Operation == In)
        {
            items[index - 1] = items[index - 1] with { Children = [.. items[index - 1].Children, item] };
        }
        else if (command.Operation is Up or Down)
        {
            items.Insert(Math.Clamp(command.Operation == Up ? index - 1 : index + 1, 0, items.Count), item);
        }
    }

    private static void MoveOut(List<NestedItem> items, string prefix)
    {
        var above = items.FindIndex(item => item.Children.Any(child => child.Prefix == prefix));
        if (above >= 0)
        {
            var moved = items[above].Children.First(child => child.Prefix == prefix);
            items[above] = items[above] with { Children = [.. items[above].Children.Where(child => child.Prefix != prefix)] };
            items.Insert(above + 1, moved with { IsChanged = true });
        }
    }
}
