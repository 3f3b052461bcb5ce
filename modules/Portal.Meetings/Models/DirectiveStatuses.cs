namespace Portal.Meetings.Models;

/// <summary>The states of a directive, as stored in its status. Overdue is no state: it follows from the due date.</summary>
public static class DirectiveStatuses
{
    public const string Assigned = "Assigned";

    public const string InProgress = "InProgress";

    public const string Done = "Done";

    public const string Dropped = "Dropped";
}
