using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using OrchardCore.AdminDashboard.Models;
using OrchardCore.ContentManagement;

namespace OrchardCore.AdminDashboard.ViewModels;

/// <summary>What the editor of a widget's place gets and posts.</summary>
public class DashboardPartViewModel
{
    /// <summary>Lower comes first.</summary>
    public double Position { get; set; }

    [BindNever, ValidateNever]
    public DashboardPart DashboardPart { get; set; } = null!;

    [BindNever, ValidateNever]
    public ContentItem ContentItem { get; set; } = null!;
}
