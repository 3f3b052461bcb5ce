using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using OrchardCore.ContentManagement;

namespace OrchardCore.PublishLater.ViewModels;

/// <summary>What the editor of the moment to publish an item gets and posts.</summary>
public class PublishLaterPartViewModel
{
    /// <summary>The moment on the clock of the site's time zone.</summary>
    public DateTime? ScheduledPublishLocalDateTime { get; set; }

    [BindNever, ValidateNever]
    public DateTime? ScheduledPublishUtc { get; set; }

    [BindNever, ValidateNever]
    public ContentItem ContentItem { get; set; } = null!;
}
