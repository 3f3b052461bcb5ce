using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace Embedded.Admin.Settings.Languages;

/// <summary>The site's languages in their form.</summary>
public class LanguagesViewModel
{
    public string? DefaultCulture { get; set; }

    /// <summary>The ticked languages.</summary>
    public string[]? SupportedCultures { get; set; }

    [BindNever]
    [ValidateNever]
    public IReadOnlyList<CultureInfo> Cultures { get; set; } = [];
}
