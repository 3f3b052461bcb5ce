using Embedded.Admin.Contents.Versions;
using Microsoft.AspNetCore.Html;
using OrchardCore.AuditTrail.Models;

namespace Embedded.AuditTrail.Journal;

/// <summary>Tells of the events of one category that are about neither an item nor an account.</summary>
internal interface IEventTeller
{
    /// <summary>The category's name.</summary>
    string Category { get; }

    /// <summary>What leads to all that is recorded of the same thing.</summary>
    string AllOfIt { get; }

    /// <summary>What the event is about is called.</summary>
    string SubjectOf(AuditTrailEvent auditTrailEvent);

    /// <summary>The event in a sentence.</summary>
    /// <param name="auditTrailEvent">The event.</param>
    /// <param name="actor">Who did it.</param>
    Task<IHtmlContent> SentenceAsync(AuditTrailEvent auditTrailEvent, IHtmlContent actor);

    /// <summary>What was before and what is now.</summary>
    Task<IReadOnlyList<ItemDifference>> ChangesAsync(AuditTrailEvent auditTrailEvent);
}
