using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using OrchardCore.ContentManagement;

namespace OrchardCore.ArchiveLater.ViewModels;

/// <summary>What the editor of the moment to archive an item gets and posts.</summary>
public class ArchiveLaterPartViewModel
{
    /// <summary>The moment on the clock of the site's time zone.</summary>
    public DateTime? ScheduledArchiveLocalDateTime { get; set; }

    [BindNever, ValidateNever]
    public DateTime? ScheduledArchiveUtc { get; set; }

    [BindNever, ValidateNever]
    public ContentItem ContentItem { get; set; } = null!;
}
