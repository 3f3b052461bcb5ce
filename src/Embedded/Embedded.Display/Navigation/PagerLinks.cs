using System.Collections;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.WebUtilities;
using OrchardCore.DisplayManagement;

namespace Embedded.Display.Navigation;

/// <summary>Makes the links of one pager.</summary>
internal sealed class PagerLinks(IShape shape, HttpRequest? request)
{
    /// <summary>What names a page; a link to another page drops it.</summary>
    private static readonly string[] _pageKeys = ["pagenum", "before", "after"];

    public IHtmlContent Item(string cssClass, string text, string? relation, string key, string? value)
    {
        var link = new TagBuilder("a");
        link.Attributes["href"] = Address(key, value);
        if (relation is not null)
        {
            link.Attributes["rel"] = relation;
        }

        link.InnerHtml.Append(text);

        return Item(cssClass, link);
    }

    public IHtmlContent Current(string text)
    {
        var current = new TagBuilder("span");
        current.Attributes["aria-current"] = "page";
        current.InnerHtml.Append(text);

        return Item("active", current);
    }

    private TagBuilder Item(string cssClass, TagBuilder content)
    {
        var item = new TagBuilder("li");
        if (shape.GetProperty("ItemClasses") is IEnumerable classes and not string)
        {
            foreach (var one in classes)
            {
                item.AddCssClass(one?.ToString() ?? "");
            }
        }

        item.AddCssClass(cssClass);
        item.InnerHtml.AppendHtml(content);

        return item;
    }

    private string Address(string key, string? value)
    {
        var path = request is null ? "" : (request.PathBase + request.Path).ToUriComponent();
        var kept = (request?.Query ?? QueryCollection.Empty)
            .Where(entry => !_pageKeys.Contains(entry.Key, StringComparer.OrdinalIgnoreCase))
            .SelectMany(entry => entry.Value, (entry, one) => KeyValuePair.Create(entry.Key, one));
        if (shape.GetProperty("UrlParams") is IDictionary<string, string> parameters)
        {
            kept = kept.Where(entry => !parameters.ContainsKey(entry.Key)).Concat(parameters.Select(entry => KeyValuePair.Create(entry.Key, (string?)entry.Value)));
        }

        return QueryHelpers.AddQueryString(path, value is null ? kept : kept.Append(KeyValuePair.Create(key, (string?)value)));
    }
}
