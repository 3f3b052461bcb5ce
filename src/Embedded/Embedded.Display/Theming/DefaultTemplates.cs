namespace Embedded.Display.Theming;

/// <summary>What is rendered where the theme brings no template of its own.</summary>
internal static class DefaultTemplates
{
    public static string Of(IReadOnlyList<string> names) => names[^1] switch
    {
        "Layout" => """
            <!DOCTYPE html>
            <html lang="{{ Culture.Name }}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{% page_title Site.SiteName, position: "after", separator: " - " %}</title>
            </head>
            <body>
            <header><a href="{{ "~/" | href }}">{{ Site.SiteName }}</a></header>
            <main>{% render_body %}</main>
            </body>
            </html>
            """,
        "Content" => """
            <article>
            <h1>{{ Model.ContentItem | display_text }}</h1>
            {{ Model.ContentItem.Content.HtmlBodyPart.Html | sanitize_html | raw }}
            </article>
            """,
        _ => """
            <h1>{{ Model.Title }}</h1>
            <p>{{ Model.Explanation }}</p>
            """,
    };
}
