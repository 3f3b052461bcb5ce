using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Handlers;
using Portal.Meetings.Models;

namespace Portal.Meetings.Handlers;

/// <summary>Checks that a meeting ends after it starts, and within the length that calendars reckon with.</summary>
public sealed class MeetingHandler(IStringLocalizer<MeetingHandler> localizer) : ContentPartHandler<Meeting>
{
    /// <inheritdoc/>
    public override Task ValidatingAsync(ValidateContentContext context, Meeting part)
    {
        if (part is { StartUtc.Value: { } start, EndUtc.Value: { } end })
        {
            if (end < start)
            {
                context.Fail(localizer["The meeting ends before it starts. Correct its start or its end."], $"{nameof(Meeting)}.{nameof(Meeting.EndUtc)}");
            }
            else if (end - start > MeetingSpan.Longest)
            {
                context.Fail(
                    localizer["The meeting lasts longer than {0} days. Enter a meeting for each session.", MeetingSpan.Longest.Days],
                    $"{nameof(Meeting)}.{nameof(Meeting.EndUtc)}");
            }
        }

        return Task.CompletedTask;
    }
}
