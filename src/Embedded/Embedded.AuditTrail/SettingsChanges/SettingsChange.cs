namespace Embedded.AuditTrail.SettingsChanges;

/// <summary>What was changed of the site's settings at once.</summary>
internal sealed class SettingsChange
{
    public List<SettingChange> Changes { get; set; } = [];

    public static SettingsChange Between(IReadOnlyList<SettingLine> before, IReadOnlyList<SettingLine> after)
    {
        var old = ByPlace(before);
        var now = ByPlace(after);

        return new()
        {
            Changes =
            [
                .. now.Keys.Union(old.Keys)
                    .Select(place => (Old: old.GetValueOrDefault(place), New: now.GetValueOrDefault(place)))
                    .Where(pair => !IsSame(pair.Old, pair.New))
                    .Select(pair => Of((pair.New ?? pair.Old)!, pair.Old?.Text ?? pair.New!.Unnamed, pair.New?.Text ?? pair.Old!.Unnamed)),
            ],
        };
    }

    private static bool IsSame(SettingLine? old, SettingLine? now)
        => (old?.Text ?? now!.Unnamed) == (now?.Text ?? old!.Unnamed);

    private static SettingChange Of(SettingLine line, string before, string after) => new()
    {
        Place = line.Place,
        Label = line.Label,
        Before = line.IsSecret ? null : before,
        After = line.IsSecret ? null : after,
    };

    private static Dictionary<string, SettingLine> ByPlace(IEnumerable<SettingLine> lines)
        => lines.DistinctBy(line => line.Place).ToDictionary(line => line.Place, StringComparer.Ordinal);
}
