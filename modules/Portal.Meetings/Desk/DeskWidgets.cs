namespace Portal.Meetings.Desk;

/// <summary>How Orchard Core's dashboard displays its widgets.</summary>
internal static class DeskWidgets
{
    public const string DisplayType = "DetailAdmin";

    public const string Stereotype = "DashboardWidget";
}
