using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Html;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.Title;

/// <summary>Joins segments in the order of their positions; one that reads like another counts once.</summary>
public class PageTitleBuilder : IPageTitleBuilder
{
    private readonly List<(string Position, IHtmlContent Html, string Text)> _segments = [];
    private IHtmlContent? _fixed;

    public void Clear()
    {
        _fixed = null;
        _segments.Clear();
    }

    public void SetFixedTitle(IHtmlContent title) => _fixed = title;

    public void AddSegment(IHtmlContent titlePart, string position)
    {
        ArgumentNullException.ThrowIfNull(titlePart);
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        titlePart.WriteTo(writer, HtmlEncoder.Default);
        var text = writer.ToString();

        // A home page is often called as its site is.
        if (string.IsNullOrWhiteSpace(text) || _segments.Exists(segment => segment.Text == text))
        {
            return;
        }

        var at = _segments.Count;
        while (at > 0 && FlatPositionComparer.Instance.Compare(_segments[at - 1].Position, position) > 0)
        {
            at--;
        }

        _segments.Insert(at, (position, titlePart, text));
    }

    public void AddSegments(IEnumerable<IHtmlContent> titleParts, string position)
    {
        ArgumentNullException.ThrowIfNull(titleParts);
        foreach (var part in titleParts)
        {
            AddSegment(part, position);
        }
    }

    public IHtmlContent GenerateTitle(IHtmlContent? separator)
    {
        if (_fixed is not null)
        {
            return _fixed;
        }

        separator ??= new HtmlContentString(" - ");
        var title = new HtmlContentBuilder(_segments.Count * 2);
        foreach (var (_, html, _) in _segments)
        {
            if (title.Count > 0)
            {
                title.AppendHtml(separator);
            }

            title.AppendHtml(html);
        }

        return title;
    }
}
