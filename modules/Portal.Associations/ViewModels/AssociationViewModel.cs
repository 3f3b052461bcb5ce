namespace Portal.Associations.ViewModels;

/// <summary>The page of an association: only what may be public. Addresses begin with <c>~/</c>, for the <c>href</c> filter.</summary>
public class AssociationViewModel
{
    public AssociationSummary Association { get; set; } = null!;

    /// <summary>The founding decision to read, such as "Số 12/QĐ-UBND ngày 05/03/1998 của UBND tỉnh".</summary>
    public string? DecisionText { get; set; }

    /// <summary>The directory, narrowed to the association's field.</summary>
    public string? FieldUrl { get; set; }

    public string? Address { get; set; }

    /// <summary>The address on a map of another site, which is asked for only when the link is followed.</summary>
    public string? MapUrl { get; set; }

    /// <summary>The phone to read, or null where it is not public.</summary>
    public string? Phone { get; set; }

    /// <summary>The phone as a link.</summary>
    public string? PhoneUrl { get; set; }

    /// <summary>The e-mail address, or null where it is not public.</summary>
    public string? Email { get; set; }

    public string? WebsiteUrl { get; set; }

    /// <summary>The website to read, such as "hoiyhoc.example.vn".</summary>
    public string? WebsiteText { get; set; }

    /// <summary>The introduction as sanitised HTML.</summary>
    public string? Introduction { get; set; }

    public IReadOnlyList<OfficerViewModel> Officers { get; set; } = [];

    public IReadOnlyList<BranchViewModel> Branches { get; set; } = [];

    /// <summary>The association as a contact file.</summary>
    public string ContactUrl { get; set; } = "";

    /// <summary>The association for search engines: JSON-LD that is safe inside a script element.</summary>
    public string StructuredData { get; set; } = "";
}
