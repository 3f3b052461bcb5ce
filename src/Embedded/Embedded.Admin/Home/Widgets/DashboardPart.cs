using OrchardCore.ContentManagement;

namespace OrchardCore.AdminDashboard.Models;

/// <summary>The place of a widget on the admin's first page.</summary>
public class DashboardPart : ContentPart
{
    /// <summary>Lower comes first.</summary>
    public double Position { get; set; }

    /// <summary>The number of columns that it takes.</summary>
    public double Width { get; set; }

    /// <summary>The number of rows that it takes.</summary>
    public double Height { get; set; }
}
