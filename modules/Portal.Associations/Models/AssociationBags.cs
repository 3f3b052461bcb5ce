namespace Portal.Associations.Models;

/// <summary>The names of the bag parts that an association carries.</summary>
public static class AssociationBags
{
    public const string Officers = "Officers";
}
