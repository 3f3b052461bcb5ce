namespace Embedded.AuditTrail.Journal;

/// <summary>A category of events to choose from, with its events.</summary>
public sealed record JournalChoice(string Name, string Label, IReadOnlyList<JournalChoice> Events);
