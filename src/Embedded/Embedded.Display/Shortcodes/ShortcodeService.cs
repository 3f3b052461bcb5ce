using System.Text;
using OrchardCore.ContentManagement;

namespace Embedded.Display.Shortcodes;

/// <summary>Replaces the shortcodes of a text by what they render, those inside others first.</summary>
internal sealed class ShortcodeService(IEnumerable<IShortcodeRenderer> renderers, IEnumerable<IShortcodeSource> sources)
{
    private const int DeepestNesting = 4;

    private readonly Dictionary<string, IShortcodeRenderer> _renderers = renderers.ToDictionary(renderer => renderer.Name, StringComparer.OrdinalIgnoreCase);

    private bool _isComplete;

    public async ValueTask<string> ProcessAsync(string text, ContentItem? contentItem)
    {
        if (!_isComplete && text.Contains('[', StringComparison.Ordinal))
        {
            await LoadAsync();
        }

        return await ProcessAsync(text, contentItem, depth: 0);
    }

    private async Task LoadAsync()
    {
        foreach (var source in sources)
        {
            foreach (var renderer in await source.ListAsync())
            {
                _renderers[renderer.Name] = renderer;
            }
        }

        _isComplete = true;
    }

    private async ValueTask<string> ProcessAsync(string text, ContentItem? contentItem, int depth)
    {
        if (depth >= DeepestNesting || !text.Contains('[', StringComparison.Ordinal))
        {
            return text;
        }

        var pieces = Split(text);
        if (pieces.TrueForAll(piece => piece.Shortcode is null))
        {
            return Unescape(text);
        }

        var result = new StringBuilder(text.Length);
        foreach (var (before, shortcode) in pieces)
        {
            result.Append(Unescape(before));
            if (shortcode is not null)
            {
                var content = await ProcessAsync(shortcode.Content, contentItem, depth + 1);
                result.Append(await _renderers[shortcode.Name].RenderAsync(shortcode with { Content = content }, contentItem));
            }
        }

        return result.ToString();
    }

    private List<(string Before, Shortcode? Shortcode)> Split(string text)
    {
        var pieces = new List<(string, Shortcode?)>();
        var parser = new ShortcodeParser(text, _renderers.ContainsKey);
        while (parser.Next(out var before, out var shortcode))
        {
            pieces.Add((before.ToString(), shortcode));
        }

        return pieces;
    }

    private string Unescape(string text)
    {
        foreach (var name in _renderers.Keys)
        {
            text = text.Replace($"[[{name}", $"[{name}", StringComparison.OrdinalIgnoreCase).Replace($"[[/{name}]]", $"[/{name}]", StringComparison.OrdinalIgnoreCase);
        }

        return text;
    }
}
