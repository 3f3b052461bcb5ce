namespace Portal.Meetings.Directives;

/// <summary>By when a directive is to be carried out, as the register's filter names it in its address.</summary>
public static class DirectiveDue
{
    /// <summary>The due date is over.</summary>
    public const string Overdue = "overdue";

    /// <summary>Due within seven days.</summary>
    public const string Week = "week";

    /// <summary>Due within thirty days.</summary>
    public const string Month = "month";

    /// <summary>No due date was set.</summary>
    public const string None = "none";

    /// <summary>All of them, in the order in which they are offered.</summary>
    public static IReadOnlyList<string> All { get; } = [Overdue, Week, Month, None];
}
