namespace Embedded.Admin.Contents.Versions;

/// <summary>In what two versions of an item differ, in the order of its editor.</summary>
internal static class ItemDifferences
{
    public static IReadOnlyList<ItemDifference> Between(IReadOnlyList<ItemLine> before, IReadOnlyList<ItemLine> after)
    {
        var old = ByPlace(before);
        var now = ByPlace(after);

        return
        [
            .. after.Concat(before.Where(line => !now.ContainsKey(line.Place)))
                .Select(line => (line.Label, Old: old.GetValueOrDefault(line.Place)?.Text ?? "", New: now.GetValueOrDefault(line.Place)?.Text ?? ""))
                .Where(pair => pair.Old != pair.New)
                .Select(pair => new ItemDifference(pair.Label, TextDifference.Between(pair.Old, pair.New))),
        ];
    }

    // Imported items may have the same id twice in one list.
    private static Dictionary<string, ItemLine> ByPlace(IEnumerable<ItemLine> lines) => lines.DistinctBy(line => line.Place).ToDictionary(line => line.Place, StringComparer.Ordinal);
}
