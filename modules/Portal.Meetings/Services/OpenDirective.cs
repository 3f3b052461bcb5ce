using OrchardCore.ContentManagement;

namespace Portal.Meetings.Services;

/// <summary>A directive that is still to be carried out.</summary>
/// <param name="Directive">The directive's item, with a <see cref="Models.Directive"/> part.</param>
/// <param name="Meeting">The meeting that gave it.</param>
public sealed record OpenDirective(ContentItem Directive, ContentItem Meeting);
