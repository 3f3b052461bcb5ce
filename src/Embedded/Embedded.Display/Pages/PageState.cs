namespace Embedded.Display.Pages;

/// <summary>What the templates of one page tell each other: its body and the segments of its title.</summary>
internal sealed class PageState
{
    private readonly List<(string Text, string Separator)> _before = [];
    private readonly List<(string Text, string Separator)> _after = [];

    public string Body { get; set; } = string.Empty;

    public void Begin(string? title)
    {
        Body = string.Empty;
        _before.Clear();
        _after.Clear();
        if (!string.IsNullOrWhiteSpace(title))
        {
            _before.Add((title, string.Empty));
        }
    }

    public void AddTitle(string? text, bool before, string separator)
    {
        if (string.IsNullOrWhiteSpace(text) || _before.Concat(_after).Any(one => one.Text == text))
        {
            return;
        }

        if (before)
        {
            _before.Insert(0, (text, separator));
        }
        else
        {
            _after.Add((text, separator));
        }
    }

    public string Title()
    {
        var title = string.Empty;
        foreach (var (text, separator) in _before.Concat(_after))
        {
            title = title.Length == 0 ? text : title + (separator.Length == 0 ? " - " : separator) + text;
        }

        return title;
    }
}
