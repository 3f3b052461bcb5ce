using System.Globalization;
using System.Text.Encodings.Web;
using OrchardCore.ContentManagement;
using OrchardCore.Flows.Models;
using OrchardCore.Modules;
using Portal.Meetings.Models;

namespace Portal.Meetings.Directives;

/// <summary>Writes into a meeting how far one of its directives is.</summary>
public sealed class DirectiveFollowUp(ILocalClock localClock, HtmlEncoder encoder)
{
    /// <summary>Sets the status and adds the note, with today's date, to what was noted before.</summary>
    /// <returns>False where the meeting has no such directive.</returns>
    public async Task<bool> ApplyAsync(ContentItem meeting, string directiveId, DirectiveUpdate update)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        ArgumentNullException.ThrowIfNull(update);
        if (meeting.Get<BagPart>(MeetingBags.Directives) is not { } bag
            || bag.ContentItems.FirstOrDefault(item => item.ContentItemId == directiveId) is not { } item)
        {
            return false;
        }

        var note = await NoteAsync(update.Note);
        item.Alter<Directive>(directive =>
        {
            directive.Status.Text = update.Status;
            directive.FollowUp.Html += note;
        });
        meeting.Apply(MeetingBags.Directives, bag);

        return true;
    }

    private async Task<string?> NoteAsync(string? note)
    {
        if (string.IsNullOrWhiteSpace(note))
        {
            return null;
        }

        var today = (await localClock.GetLocalNowAsync()).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
        var lines = note.Trim().Split('\n').Select(line => encoder.Encode(line.TrimEnd('\r')));

        return $"<p><strong>{today}:</strong> {string.Join("<br>", lines)}</p>";
    }
}
