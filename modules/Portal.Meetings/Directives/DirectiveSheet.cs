using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;
using MiniExcelLibs;

namespace Portal.Meetings.Directives;

/// <summary>Writes the register as a table for office programs.</summary>
public sealed partial class DirectiveSheet(IStringLocalizer<DirectiveSheet> localizer)
{
    /// <summary>What a cell may not begin with: programs would take it for a formula.</summary>
    private const string FormulaStarts = "=+-@\t\r";

    /// <summary>Writes the lines under a line of headings.</summary>
    public async Task WriteAsync(Stream target, ExcelType type, IEnumerable<DirectiveEntry> entries, CancellationToken cancellation)
    {
        var number = 0;
        var rows = entries.Select(entry => new Dictionary<string, object?>
        {
            [localizer["No."]] = ++number,
            [localizer["Directive"]] = Text(entry.Shown.Title),
            [localizer["Carried out by"]] = Text(entry.Shown.OwnerText),
            [localizer["Due"]] = entry.Shown.DueText,
            [localizer["Status"]] = entry.Shown.IsOverdue ? $"{entry.Shown.StatusText} ({localizer["overdue"]})" : entry.Shown.StatusText,
            [localizer["Follow-up"]] = Text(Plain(entry.Shown.FollowUp)),
            [localizer["Meeting"]] = Text(entry.Meeting.DisplayText),
        });
        await target.SaveAsAsync(rows, excelType: type, cancellationToken: cancellation);
    }

    private static string? Text(string? text) => text is { Length: > 0 } && FormulaStarts.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;

    /// <summary>The text of HTML that was sanitised before: each tag in it is whole.</summary>
    private static string? Plain(string? html) => html is null ? null : WebUtility.HtmlDecode(Tag().Replace(html, " ")).Trim();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
