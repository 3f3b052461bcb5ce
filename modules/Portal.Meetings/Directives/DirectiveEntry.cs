using OrchardCore.ContentManagement;
using Portal.Meetings.ViewModels;

namespace Portal.Meetings.Directives;

/// <summary>A line of the register.</summary>
/// <param name="DirectiveId">The directive's content item identifier within its meeting.</param>
/// <param name="Meeting">The meeting that gave it, in its latest version.</param>
/// <param name="Shown">The directive as pages show it.</param>
public sealed record DirectiveEntry(string DirectiveId, ContentItem Meeting, DirectiveViewModel Shown);
