using System.Globalization;
using OrchardCore.ContentManagement;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Modules;
using Portal.Common.Contents;
using Portal.Meetings.Models;
using Portal.Meetings.ViewModels;

namespace Portal.Meetings.Services;

/// <summary>Makes of stored directives what pages show.</summary>
public sealed class DirectivePresenter(MeetingTexts texts, LinkedItems linkedItems, IHtmlSanitizerService sanitizer, ILocalClock localClock)
{
    /// <summary>A meeting's own directives.</summary>
    public async Task<IReadOnlyList<DirectiveViewModel>> PresentAsync(IReadOnlyList<ContentItem> directives)
        => await PresentAsync(directives.Select(directive => (directive, (ContentItem?)null)).ToList());

    /// <summary>Directives of several meetings, each with its meeting.</summary>
    public async Task<IReadOnlyList<DirectiveViewModel>> PresentAsync(IReadOnlyList<OpenDirective> directives)
        => await PresentAsync(directives.Select(open => (open.Directive, (ContentItem?)open.Meeting)).ToList());

    private async Task<IReadOnlyList<DirectiveViewModel>> PresentAsync(List<(ContentItem Directive, ContentItem? Meeting)> directives)
    {
        var owners = await linkedItems.FindAsync(directives.Select(pair => OwnerId(pair.Directive.Part<Directive>()) ?? ""));
        var today = (await localClock.GetLocalNowAsync()).Date;

        return [.. directives.Select(pair => Present(pair.Directive, pair.Meeting, owners, today))];
    }

    private DirectiveViewModel Present(ContentItem item, ContentItem? meeting, IReadOnlyDictionary<string, LinkedItem> owners, DateTime today)
    {
        var directive = item.Part<Directive>() ?? new Directive();
        var owner = OwnerId(directive) is { } ownerId ? owners.GetValueOrDefault(ownerId) : null;
        var due = directive.DueDate.Value;

        return new DirectiveViewModel
        {
            Title = item.DisplayText ?? "",
            OwnerText = owner?.Title ?? directive.Owner.Text,
            OwnerUrl = owner?.Url,
            DueText = due is null ? null : MeetingTexts.Date(DateOnly.FromDateTime(due.Value)),
            DueIso = due?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Status = directive.Status.Text is { Length: > 0 } status ? status : DirectiveStatuses.Assigned,
            StatusText = texts.DirectiveStatus(directive.Status.Text),
            IsOpen = directive.IsOpen(),
            IsOverdue = directive.IsOpen() && due < today,
            FollowUp = string.IsNullOrWhiteSpace(directive.FollowUp.Html) ? null : sanitizer.Sanitize(directive.FollowUp.Html),
            Meeting = meeting is null ? null : LinkedItems.Link(meeting),
        };
    }

    private static string? OwnerId(Directive? directive) => directive?.OwnerAssociation.ContentItemIds?.FirstOrDefault();
}
