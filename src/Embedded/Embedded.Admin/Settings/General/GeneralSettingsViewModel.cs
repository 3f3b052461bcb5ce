using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Embedded.Admin.Settings.General;

/// <summary>The general settings in their form.</summary>
public class GeneralSettingsViewModel
{
    public string? SiteName { get; set; }

    public string? BaseUrl { get; set; }

    public string? TimeZone { get; set; }

    public int? PageSize { get; set; }

    [BindNever]
    [ValidateNever]
    public int MaxPageSize { get; set; }

    [BindNever]
    [ValidateNever]
    public IReadOnlyList<SelectListItem> TimeZones { get; set; } = [];
}
