using Embedded.Admin.Contents.Versions;
using OrchardCore.DisplayManagement;

namespace Embedded.AuditTrail.Journal;

/// <summary>All that is known of an event.</summary>
public sealed class EventViewModel
{
    /// <summary>The event in its sentence.</summary>
    public required JournalLine Line { get; init; }

    /// <summary>What kind of event it is.</summary>
    public required string Name { get; init; }

    /// <summary>What leads to all that is recorded of the same thing, where that is neither an item nor an account.</summary>
    public string? AllOfIt { get; init; }

    /// <summary>What the event's own module shows of it; null where it shows nothing.</summary>
    public IShape? Details { get; init; }

    /// <summary>The name of whoever did it; empty for the site itself.</summary>
    public required string? UserName { get; init; }

    /// <summary>The address that it was done from, where it is kept.</summary>
    public required string? ClientAddress { get; init; }

    /// <summary>How many versions the item had.</summary>
    public required int? VersionNumber { get; init; }

    /// <summary>The one thing that the event is about.</summary>
    public required string? CorrelationId { get; init; }

    /// <summary>Whether that is an item.</summary>
    public required bool IsAboutItem { get; init; }

    /// <summary>In what the item differs from how it was recorded before; null where the reader may not see it.</summary>
    public required IReadOnlyList<ItemDifference>? Differences { get; init; }

    /// <summary>Whether the item was not recorded before.</summary>
    public required bool IsFirst { get; init; }
}
