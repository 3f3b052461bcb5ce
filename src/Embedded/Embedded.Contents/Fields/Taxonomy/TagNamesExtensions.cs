using Embedded.Contents.Fields;

namespace OrchardCore.Taxonomies.Fields;

/// <summary>The names of a tag field's terms, kept beside their ids.</summary>
public static class TagNamesExtensions
{
    public static string[] GetTagNames(this TaxonomyField taxonomyField) =>
        FieldData.ReadStrings(taxonomyField, "TagNames");

    public static void SetTagNames(this TaxonomyField taxonomyField, string[] tagNames) =>
        FieldData.WriteStrings(taxonomyField, "TagNames", tagNames);
}
