using YesSql.Indexes;

namespace OrchardCore.AdminDashboard.Indexes;

/// <summary>Finds the widgets of the admin's first page in their order.</summary>
public class DashboardPartIndex : MapIndex
{
    public double Position { get; set; }
}
