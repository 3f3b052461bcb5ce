namespace Portal.Associations.Models;

/// <summary>
/// The content item ids of the taxonomies that the association's fields point at. They are fixed because a field's
/// settings name its taxonomy by id, and the recipe creates the taxonomy under the same id.
/// </summary>
public static class AssociationTaxonomies
{
    public const string Fields = "4linhvuc000000000000000000";
}
