namespace Embedded.Admin.Editors.Pickers;

/// <summary>What a picker posts: one value of ids with commas between them, as Orchard Core has it, or a value for each id.</summary>
internal sealed class PickedItems
{
    public string[]? ContentItemIds { get; set; }

    public string? Search { get; set; }

    public string[] Ids() =>
        [.. (ContentItemIds ?? []).SelectMany(value => (value ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Distinct(StringComparer.Ordinal)];
}
