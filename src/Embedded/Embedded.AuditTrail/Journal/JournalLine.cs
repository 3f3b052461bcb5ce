using Microsoft.AspNetCore.Html;

namespace Embedded.AuditTrail.Journal;

/// <summary>An event as the record tells it.</summary>
/// <param name="EventId">Leads to its details.</param>
/// <param name="Time">When it was, on the reader's clock.</param>
/// <param name="Sentence">Who did what with which.</param>
/// <param name="Comment">What was said beside it.</param>
/// <param name="HasContent">Whether it holds what an item said then: its details show what changed.</param>
public sealed record JournalLine(string EventId, DateTimeOffset Time, IHtmlContent Sentence, string? Comment, bool HasContent);
