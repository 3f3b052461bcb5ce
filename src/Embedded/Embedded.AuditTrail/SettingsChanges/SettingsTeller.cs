using System.Globalization;
using Embedded.Admin.Contents.Versions;
using Embedded.AuditTrail.Journal;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.AuditTrail.Models;
using OrchardCore.Entities;

namespace Embedded.AuditTrail.SettingsChanges;

/// <summary>Tells what was changed of the site's settings.</summary>
internal sealed class SettingsTeller(SettingLabels labels, IHtmlLocalizer<SettingsTeller> H) : IEventTeller
{
    /// <summary>As many settings as a sentence names.</summary>
    private const int MostNamed = 3;

    /// <summary>A longer value stands on the event's own page alone.</summary>
    private const int LongestValue = 80;

    public string Category => SettingsEventConfiguration.Settings;

    public string AllOfIt => H["All that was done with the settings"].Value;

    public string SubjectOf(AuditTrailEvent auditTrailEvent) => H["Settings"].Value;

    public async Task<IHtmlContent> SentenceAsync(AuditTrailEvent auditTrailEvent, IHtmlContent actor)
    {
        var changes = auditTrailEvent.As<SettingsChange>().Changes;

        return changes is [{ Before.Length: <= LongestValue, After.Length: <= LongestValue } one]
            ? H["{0} changed the setting “{1}” from {2} to {3}.", actor, labels.Of(one), await labels.ValueAsync(one, one.Before), await labels.ValueAsync(one, one.After)]
            : H["{0} changed settings: {1}.", actor, Named(changes)];
    }

    public async Task<IReadOnlyList<ItemDifference>> ChangesAsync(AuditTrailEvent auditTrailEvent)
    {
        List<ItemDifference> differences = [];
        foreach (var change in auditTrailEvent.As<SettingsChange>().Changes)
        {
            var (before, after) = (await labels.ValueAsync(change, change.Before), await labels.ValueAsync(change, change.After));
            differences.Add(new(labels.Of(change), change.Before is null ? [new(before, DifferenceKind.Same)] : TextDifference.Between(before, after)));
        }

        return differences;
    }

    private string Named(List<SettingChange> changes)
    {
        var text = string.Join("; ", changes.Take(MostNamed).Select(labels.Of));

        return changes.Count <= MostNamed ? text : string.Format(CultureInfo.CurrentCulture, H["{0} and {1} more"].Value, text, changes.Count - MostNamed);
    }
}
