namespace Portal.Associations.ViewModels;

/// <summary>The widget of member associations.</summary>
public class AssociationMosaicViewModel
{
    public IReadOnlyList<AssociationSummary> Associations { get; set; } = [];

    /// <summary>How many associations there are in all.</summary>
    public int Count { get; set; }

    /// <summary>The directory.</summary>
    public string DirectoryUrl { get; set; } = "";
}
