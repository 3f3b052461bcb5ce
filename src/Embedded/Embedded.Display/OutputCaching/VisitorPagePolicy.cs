using System.Globalization;
using Embedded.Caching;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;

namespace Embedded.Display.OutputCaching;

/// <summary>
/// Keeps what an anonymous visitor gets, for every encoding and culture apart. A change of what an answer was made of drops
/// it at once; the lifetime only bounds what depends on the time of day.
/// </summary>
internal sealed class VisitorPagePolicy(EvictionAwareStore store) : IOutputCachePolicy
{
    private const string AnyQuery = "*";
    private const string OrchardCookies = "orch";
    private const string IdentityCookies = ".AspNetCore.Identity";

    private static readonly TimeSpan s_lifetime = TimeSpan.FromMinutes(5);

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var request = context.HttpContext.Request;
        var offered = IsVisitor(request);
        context.EnableOutputCaching = offered;
        context.AllowCacheLookup = offered;
        context.AllowCacheStorage = offered;

        // A request that waits for another's answer could get one made before a change that it must see.
        context.AllowLocking = false;
        context.ResponseExpirationTimeSpan = s_lifetime;
        context.CacheVaryByRules.QueryKeys = AnyQuery;
        context.CacheVaryByRules.VaryByValues["encoding"] = Encodings.Choose(request);
        context.CacheVaryByRules.VaryByValues["culture"] = CultureInfo.CurrentUICulture.Name;
        if (offered)
        {
            store.Begin(context.HttpContext);
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var http = context.HttpContext;
        if (!IsForEveryone(http) || !store.IsCurrent(http))
        {
            context.AllowCacheStorage = false;
            return ValueTask.CompletedTask;
        }

        if (http.RequestServices.GetRequiredService<PageExpiry>().Longest is { } longest && longest < s_lifetime)
        {
            context.ResponseExpirationTimeSpan = longest;
            context.AllowCacheStorage &= longest > TimeSpan.Zero;
        }

        foreach (var tag in http.RequestServices.GetRequiredService<PageDependencies>().Tags)
        {
            context.Tags.Add(tag);
        }

        return ValueTask.CompletedTask;
    }

    private static bool IsVisitor(HttpRequest request)
    {
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) || request.Headers.Authorization.Count > 0)
        {
            return false;
        }

        foreach (var (name, _) in request.Cookies)
        {
            if (name.StartsWith(OrchardCookies, StringComparison.OrdinalIgnoreCase) || name.StartsWith(IdentityCookies, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsForEveryone(HttpContext http)
        => http.Response.StatusCode == StatusCodes.Status200OK
            && http.User.Identity?.IsAuthenticated != true
            && http.Response.Headers.SetCookie.Count == 0
            && !(CacheControlHeaderValue.TryParse(http.Response.Headers.CacheControl.ToString(), out var control) && (control.NoStore || control.Private));
}
