using System.Globalization;
using OrchardCore.ContentManagement;
using OrchardCore.Infrastructure.Html;
using Portal.Common.Contents;
using Portal.Meetings.Models;
using Portal.Meetings.ViewModels;

namespace Portal.Meetings.Services;

/// <summary>Fills a meeting's page.</summary>
public sealed class MeetingDetailBuilder(
    MeetingPresenter presenter,
    DirectivePresenter directives,
    DocumentPresenter documents,
    MeetingStructuredData structuredData,
    LinkedItems linkedItems,
    IHtmlSanitizerService sanitizer)
{
    /// <summary>Fills the model with all that the page shows.</summary>
    public async Task BuildAsync(MeetingViewModel model, Meeting meeting)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(meeting);
        var contentItem = meeting.ContentItem!;
        var associations = meeting.Associations.ContentItemIds ?? [];
        var coverage = meeting.Coverage.ContentItemIds ?? [];
        var linked = await linkedItems.FindAsync([.. associations, .. coverage]);

        model.Meeting = await presenter.SummarizeAsync(contentItem);
        model.Attendees = Lines(meeting.Attendees.Text);
        model.LegalBasis = Lines(meeting.LegalBasis.Text);
        model.Associations = InOrder(associations);
        model.Coverage = InOrder(coverage);
        model.Agenda = Agenda(contentItem.ItemsOf(MeetingBags.Agenda), model.Meeting.IsMultiDay);
        model.Assessment = Html(meeting.Assessment.Html);
        model.Conclusion = Html(meeting.Conclusion.Html);
        model.Minutes = Html(meeting.Minutes.Html);
        model.Directives = await directives.PresentAsync(contentItem.ItemsOf(MeetingBags.Directives));
        model.Documents = await documents.PresentAsync(meeting.Documents);
        model.StructuredData = await structuredData.DescribeAsync(model.Meeting);

        List<LinkedItem> InOrder(string[] ids) => [.. ids.Select(id => linked.GetValueOrDefault(id)).OfType<LinkedItem>()];
    }

    private static List<AgendaItemViewModel> Agenda(IReadOnlyList<ContentItem> items, bool showDates)
    {
        var agenda = new List<AgendaItemViewModel>(items.Count);
        DateTime? date = null;
        foreach (var item in items)
        {
            var part = item.Part<AgendaItem>() ?? new AgendaItem();
            var start = part.StartTime.Value;
            var begins = showDates && part.Date.Value is { } own && own != date;
            date = part.Date.Value ?? date;
            agenda.Add(new AgendaItemViewModel
            {
                Title = item.DisplayText ?? "",
                DateText = begins ? MeetingTexts.Date(DateOnly.FromDateTime(date!.Value)) : null,
                TimeText = start is null ? null : part.EndTime.Value is { } end ? MeetingTexts.Range(MeetingTexts.Time(start.Value), MeetingTexts.Time(end)) : MeetingTexts.Time(start.Value),
                StartIso = start?.ToString(@"hh\:mm", CultureInfo.InvariantCulture),
                Presenter = Some(part.Presenter.Text),
                Note = Some(part.Note.Text),
            });
        }

        return agenda;
    }

    private string? Html(string? html) => string.IsNullOrWhiteSpace(html) ? null : sanitizer.Sanitize(html);

    private static string? Some(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    private static string[] Lines(string? text)
        => (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
