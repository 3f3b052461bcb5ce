namespace Portal.Associations.Models;

/// <summary>The states of a member association, as stored in its status.</summary>
public static class AssociationStatuses
{
    public const string Active = "Active";

    public const string Consolidating = "Consolidating";

    public const string Dormant = "Dormant";

    public const string Dissolved = "Dissolved";
}
