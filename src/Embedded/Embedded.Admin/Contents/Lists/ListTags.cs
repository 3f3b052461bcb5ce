using OrchardCore.ContentManagement.Display;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;

namespace Embedded.Admin.Contents.Lists;

/// <summary>What drivers tell of items beside their status in a list: the zone "Tags" of the display type that Orchard Core's list has.</summary>
internal sealed class ListTags(IContentItemDisplayManager display, IUpdateModelAccessor updater)
{
    private const string DisplayType = "SummaryAdmin";

    private const string Zone = "Tags";

    /// <summary>The rows of a page with what is told of them.</summary>
    public async Task<IReadOnlyList<ContentListRow>> AddAsync(IReadOnlyList<ContentListRow> rows)
    {
        List<ContentListRow> tagged = [];
        foreach (var row in rows)
        {
            var shape = await display.BuildDisplayAsync(row.Item, updater.ModelUpdater, DisplayType);
            tagged.Add(shape.TryGetProperty<IShape>(Zone, out var tags) ? row with { Tags = tags } : row);
        }

        return tagged;
    }
}
