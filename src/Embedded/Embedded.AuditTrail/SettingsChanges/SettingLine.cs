namespace Embedded.AuditTrail.SettingsChanges;

/// <summary>A value among the site's settings.</summary>
/// <param name="Place">Where it stands: <c>SiteName</c>, <c>ResetPasswordSettings.AllowResetPassword</c>.</param>
/// <param name="Label">What its editor calls it, where the place does not tell.</param>
/// <param name="Text">The value as text.</param>
/// <param name="IsSecret">Whether it must not be written down.</param>
internal sealed record SettingLine(string Place, string? Label, string Text, bool IsSecret)
{
    /// <summary>What the place of events begins with that can be chosen for the record.</summary>
    public const string Recorded = "AuditTrailSettings.Categories.";

    /// <summary>What it means where the settings do not name the place: an event is recorded then.</summary>
    public string Unnamed => Place.StartsWith(Recorded, StringComparison.Ordinal) ? "true" : "";
}
