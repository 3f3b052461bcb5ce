using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace Embedded.AuditTrail.Settings.Editing;

/// <summary>What the record keeps, and for how long.</summary>
public class AuditTrailSettingsForm
{
    /// <summary>The longest time that can be chosen: thirty years.</summary>
    public const int MostDays = 10_957;

    /// <summary>The events that are recorded: "Content.Published".</summary>
    public string[] Events { get; set; } = [];

    /// <summary>The types of items whose events are recorded.</summary>
    public string[] ContentTypes { get; set; } = [];

    /// <summary>Whether the address is kept that a request came from.</summary>
    public bool KeepsAddress { get; set; }

    /// <summary>Whether events are removed after some time.</summary>
    public bool IsTrimmed { get; set; }

    /// <summary>For how many days they are kept.</summary>
    public string? RetentionDays { get; set; }

    /// <summary>The events to choose from.</summary>
    [BindNever]
    [ValidateNever]
    public IReadOnlyList<EventChoices> Categories { get; set; } = [];

    /// <summary>The types to choose from, by their names.</summary>
    [BindNever]
    [ValidateNever]
    public IReadOnlyDictionary<string, string> Types { get; set; } = new Dictionary<string, string>();
}
