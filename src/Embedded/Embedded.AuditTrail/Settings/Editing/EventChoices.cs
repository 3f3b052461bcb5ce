namespace Embedded.AuditTrail.Settings.Editing;

/// <summary>A category of events to choose from.</summary>
public sealed record EventChoices(string Label, IReadOnlyList<EventChoice> Events);
