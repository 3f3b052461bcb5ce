namespace Portal.Editorial.Models;

/// <summary>What can be done with a draft on its way to publication; the names are those of the audit trail's events.</summary>
public static class EditorialStepKinds
{
    public const string Submitted = "Submitted";

    public const string Withdrawn = "Withdrawn";

    public const string Returned = "Returned";

    public const string Approved = "Approved";
}
