namespace OrchardCore.Taxonomies.Settings;

/// <summary>Options of the tags editor: an open taxonomy takes new terms.</summary>
public class TaxonomyFieldTagsEditorSettings
{
    public bool Open { get; set; } = true;
}
