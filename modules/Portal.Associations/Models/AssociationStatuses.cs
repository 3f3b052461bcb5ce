namespace Portal.Associations.Models;

/// <summary>The states of a member association, as stored in its status.</summary>
public static class AssociationStatuses
{
    public const string Active = "Active";

    public const string Consolidating = "Consolidating";

    public const string Dormant = "Dormant";

    public const string Dissolved = "Dissolved";

    /// <summary>Every state, in the order in which the directory offers them, with its name in addresses.</summary>
    public static readonly IReadOnlyList<(string Status, string Slug)> All =
    [
        (Active, "dang-hoat-dong"),
        (Consolidating, "dang-cung-co"),
        (Dormant, "tam-ngung"),
        (Dissolved, "da-giai-the"),
    ];
}
