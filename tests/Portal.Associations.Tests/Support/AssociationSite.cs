using Portal.Associations.Models;
using Portal.TestSupport;

namespace Portal.Associations.Tests.Support;

internal static class AssociationSite
{
    public const string Medicine = "4lvyduoc000000000000000000";

    public const string Farming = "4lvnongnghiep0000000000000";

    /// <summary>Creates a published association below the directory's address and returns its identifier and slug.</summary>
    public static async Task<(string Id, string Slug)> CreateAssociationAsync(
        this PortalSite site,
        string name,
        string field = Medicine,
        string status = AssociationStatuses.Active,
        string more = "",
        string moreParts = "")
    {
        var slug = "hoi-" + Guid.NewGuid().ToString("N");
        var id = await site.CreateAsync(nameof(Association), name, AssociationPaths.DirectoryPath + "/" + slug, $$"""
            {
              "Association": {
                "Field": { "TaxonomyContentItemId": "{{AssociationTaxonomies.Fields}}", "TermContentItemIds": [ "{{field}}" ] },
                "Status": { "Text": "{{status}}" }{{more}}
              }{{moreParts}}
            }
            """);

        return (id, slug);
    }

    public static Uri Relative(string path) => new(path, UriKind.Relative);
}
