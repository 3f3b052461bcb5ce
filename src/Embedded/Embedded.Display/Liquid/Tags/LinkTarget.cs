using Fluid;
using Fluid.Ast;
using Fluid.Values;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Embedded.Display.Liquid.Tags;

/// <summary>Where a link or a form leads: an address, a content item, an action or a named route; other arguments are attributes.</summary>
internal sealed class LinkTarget
{
    private const string RoutePrefix = "route_";
    private const string ItemAddressFilter = "display_url";

    private readonly Dictionary<string, FluidValue> _known = new(StringComparer.Ordinal);
    private readonly RouteValueDictionary _route = [];
    private readonly Dictionary<string, string> _attributes = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, string> Attributes => _attributes;

    public static async ValueTask<LinkTarget> ReadAsync(IReadOnlyList<FilterArgument> arguments, TemplateContext context)
    {
        var target = new LinkTarget();

        foreach (var argument in arguments)
        {
            target.Add(argument.Name ?? string.Empty, await argument.Expression.EvaluateAsync(context));
        }

        return target;
    }

    public async ValueTask<string?> AddressAsync(TemplateContext context)
    {
        if (_known.TryGetValue("href", out var address))
        {
            return address.ToStringValue();
        }

        if (_known.TryGetValue("display_for", out var item))
        {
            return context.Options.Filters.TryGetValue(ItemAddressFilter, out var addressOf)
                ? (await addressOf(item, FilterArguments.Empty, context)).ToStringValue()
                : throw new FluidException("A link with 'display_for' needs the feature OrchardCore.Contents.");
        }

        if (_known.Count == 0 && _route.Count == 0 || context.Service<IHttpContextAccessor>().HttpContext is not { } request)
        {
            return null;
        }

        return PathOf(context.Service<LinkGenerator>(), request)
            ?? throw new FluidException($"No route leads to {string.Join(", ", _known.Select(entry => $"{entry.Key} '{entry.Value.ToStringValue()}'"))}. Check the names, and that the feature is enabled.");
    }

    private string? PathOf(LinkGenerator links, HttpContext request)
    {
        var fragment = Text("fragment") is { Length: > 0 } name ? new FragmentString("#" + name) : FragmentString.Empty;

        if (Text("route") is { } route)
        {
            return links.GetPathByRouteValues(request, route, _route, fragment: fragment);
        }

        if (Text("area") is { } area)
        {
            _route["area"] = area;
        }

        return links.GetPathByAction(request, Text("action"), Text("controller"), _route, fragment: fragment);
    }

    private string? Text(string name) => _known.TryGetValue(name, out var value) ? value.ToStringValue() : null;

    private void Add(string name, FluidValue value)
    {
        if (name is "href" or "display_for" or "action" or "controller" or "area" or "route" or "fragment")
        {
            _known[name] = value;
        }
        else if (name.StartsWith(RoutePrefix, StringComparison.Ordinal))
        {
            _route[name[RoutePrefix.Length..]] = value.ToStringValue();
        }
        else if (name.Length > 0)
        {
            _attributes[name] = value.ToStringValue();
        }
    }
}
