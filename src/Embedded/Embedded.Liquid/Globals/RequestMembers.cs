using Fluid.Values;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using OrchardCore.Liquid;

namespace Embedded.Liquid;

internal static class RequestMembers
{
    public static ValueTask<FluidValue> GetRequestAsync(string member, LiquidTemplateContext context) =>
        ValueTask.FromResult<FluidValue>(HttpContextOf(context)?.Request is { } request ? Member(request, member, context) : NilValue.Instance);

    public static ValueTask<FluidValue> GetHttpContextAsync(string member, LiquidTemplateContext context) =>
        ValueTask.FromResult<FluidValue>(HttpContextOf(context) is { } httpContext && member == "Items"
            ? Named(name => httpContext.Items.TryGetValue(name, out var item) ? FluidValue.Create(item, context.Options) : NilValue.Instance)
            : NilValue.Instance);

    public static ValueTask<FluidValue> GetUserAsync(string member, LiquidTemplateContext context) =>
        ValueTask.FromResult<FluidValue>(HttpContextOf(context)?.User is { } user && member == "Identity"
            ? FluidValue.Create(user.Identity, context.Options)
            : NilValue.Instance);

    internal static HttpContext? HttpContextOf(LiquidTemplateContext context) =>
        context.Services.GetService<IHttpContextAccessor>()?.HttpContext;

    private static FluidValue Member(HttpRequest request, string member, LiquidTemplateContext context) => member switch
    {
        "QueryString" => Text(request.QueryString.Value),
        "ContentType" => Text(request.ContentType),
        "ContentLength" => FluidValue.Create(request.ContentLength, context.Options),
        "Protocol" => Text(request.Protocol),
        "Path" => Text(request.Path.Value),
        "PathBase" => Text(request.PathBase.Value),
        "Host" => Text(request.Host.Value),
        "IsHttps" => BooleanValue.Create(request.IsHttps),
        "Scheme" => Text(request.Scheme),
        "Method" => Text(request.Method),
        "UriHost" => Text(request.Host.ToUriComponent()),
        "UriPath" => Text(request.Path.ToUriComponent()),
        "UriPathBase" => Text(request.PathBase.ToUriComponent()),
        "UriQueryString" => Text(request.QueryString.ToUriComponent()),
        "Url" => Text(request.GetDisplayUrl()),
        "Cookies" => Named(name => Text(request.Cookies[name])),
        "Headers" => Named(name => Values(request.Headers[name])),
        "Query" => Named(name => Values(request.Query[name])),
        "Form" => Named(name => request.HasFormContentType ? Values(request.Form[name]) : NilValue.Instance),
        "RouteValues" => Named(name => FluidValue.Create(request.HttpContext.GetRouteValue(name)?.ToString(), context.Options)),
        _ => NilValue.Instance,
    };

    private static FluidValue Text(string? text) => text is null ? NilValue.Instance : StringValue.Create(text);

    private static FluidValue Values(StringValues values) => values.Count == 0 ? NilValue.Instance : StringValue.Create(values.ToString());

    private static ObjectValue Named(Func<string, FluidValue> find) => new(new NamedValues(find));
}
