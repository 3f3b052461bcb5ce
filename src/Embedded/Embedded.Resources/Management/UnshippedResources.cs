using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using OrchardCore.ResourceManagement;

namespace Embedded.Resources;

/// <summary>
/// The styles and scripts that Orchard Core's own module of resources brings and this runtime does not. A page that asks for one
/// stands without it: only its look depends on it, and the theme that wants it can define it. Any other unknown name is a mistake.
/// </summary>
internal sealed partial class UnshippedResources(ILogger<UnshippedResources> logger)
{
    private static readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase)
    {
        "bootstrap", "bootstrap-bundle", "bootstrap-rtl", "bootstrap-select", "bootstrap-theme", "codemirror",
        "codemirror-addon-display-autorefresh", "codemirror-addon-display-fullscreen", "codemirror-addon-edit-closetag",
        "codemirror-addon-hint-show-hint", "codemirror-addon-hint-sql-hint", "codemirror-addon-mode-multiplex",
        "codemirror-addon-mode-simple", "codemirror-addon-selection-active-line", "codemirror-mode-css", "codemirror-mode-htmlmixed",
        "codemirror-mode-javascript", "codemirror-mode-sql", "codemirror-mode-xml", "font-awesome", "font-awesome-v4-shims", "jQuery",
        "jQuery-ui", "jQuery-ui-i18n", "jQuery.easing", "jQuery.slim", "jquery-resizable", "js-cookie", "material-icons", "monaco",
        "monaco-loader", "nouislider", "popper", "popperjs", "Sortable", "trumbowyg", "trumbowyg-plugins", "trumbowyg-shortcodes",
        "vue-multiselect", "vuedraggable", "vuejs",
    };

    private readonly ConcurrentDictionary<string, bool> _told = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the page goes on without the resource; the first time it is asked for, the log says so.</summary>
    public bool Contains(RequireSettings required)
    {
        if (!_names.Contains(required.Name))
        {
            return false;
        }

        if (_told.TryAdd($"{required.Type} {required.Name}", true))
        {
            LeftOut(required.Type, required.Name);
        }

        return true;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The {Type} '{Name}' is one of Orchard Core's own, which this runtime does not bring: pages stand without it. Define it in the theme that wants it.")]
    private partial void LeftOut(string type, string name);
}
