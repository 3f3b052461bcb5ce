using AngleSharp.Dom;
using Ganss.Xss;

namespace Embedded.Contents.Parts.Html;

/// <summary>
/// The HTML that content may hold: what an article, a table or a figure needs. No scripts, forms, frames or objects, no ids
/// (they could take the place of names that scripts of the page look up), and of CSS only what aligns and sizes.
/// </summary>
internal static class ArticleHtml
{
    private static readonly string[] Tags =
    [
        "a", "abbr", "address", "article", "aside", "audio", "b", "bdi", "bdo", "blockquote", "br", "caption", "cite", "code",
        "col", "colgroup", "dd", "del", "details", "dfn", "div", "dl", "dt", "em", "figcaption", "figure", "footer", "h1", "h2",
        "h3", "h4", "h5", "h6", "header", "hr", "i", "img", "ins", "kbd", "li", "mark", "ol", "p", "picture", "pre", "q", "rp",
        "rt", "ruby", "s", "samp", "section", "small", "source", "span", "strong", "sub", "summary", "sup", "table", "tbody",
        "td", "tfoot", "th", "thead", "time", "tr", "track", "u", "ul", "var", "video", "wbr",
    ];

    private static readonly string[] Attributes =
    [
        "alt", "cite", "class", "colspan", "controls", "datetime", "decoding", "dir", "headers", "height", "href", "kind",
        "label", "lang", "loading", "media", "open", "poster", "preload", "rel", "reversed", "rowspan", "scope", "sizes",
        "span", "src", "srclang", "srcset", "start", "style", "target", "title", "type", "value", "width",
    ];

    private static readonly string[] Styles = ["height", "list-style-type", "text-align", "vertical-align", "width"];

    private static readonly string[] Schemes = ["http", "https", "mailto", "tel"];

    public static void Configure(HtmlSanitizer sanitizer)
    {
        Replace(sanitizer.AllowedTags, Tags);
        Replace(sanitizer.AllowedAttributes, Attributes);
        Replace(sanitizer.AllowedCssProperties, Styles);
        Replace(sanitizer.AllowedSchemes, Schemes);
        sanitizer.AllowedAtRules.Clear();
        sanitizer.AllowDataAttributes = false;
        sanitizer.PostProcessNode += (_, change) => CloseOpener(change.Node);
    }

    private static void Replace(ISet<string> allowed, string[] values)
    {
        allowed.Clear();
        allowed.UnionWith(values);
    }

    private static void CloseOpener(INode node)
    {
        if (node is IElement link && link.HasAttribute("target") && link.GetAttribute("target") != "_self")
        {
            link.SetAttribute("rel", "noopener noreferrer");
        }
    }
}
