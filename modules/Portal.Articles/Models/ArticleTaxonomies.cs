namespace Portal.Articles.Models;

/// <summary>
/// The content item ids of the taxonomies that the article's fields point at. They are fixed because a field's settings
/// name its taxonomy by id, and the recipe creates the taxonomies under the same ids.
/// </summary>
public static class ArticleTaxonomies
{
    public const string Categories = "4chuyenmuc0000000000000000";

    public const string Tags = "4thetinbai0000000000000000";

    public const string EventStreams = "4dongsukien000000000000000";
}
