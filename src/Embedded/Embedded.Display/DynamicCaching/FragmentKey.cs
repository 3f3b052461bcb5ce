using System.Globalization;
using System.Security.Claims;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Embedded.Display.DynamicCaching;

/// <summary>Under what a part is kept: its id, what every part of this site differs by, and the contexts that its template names.</summary>
internal static class FragmentKey
{
    private const char Separator = '\n';
    private const int Longest = 2048;

    /// <summary>
    /// The key, or null where the request asks for something of an absurd length. A signed-in user's parts are the user's own even
    /// where the template forgot to say so.
    /// </summary>
    public static string? Of(HttpContext http, string id, IEnumerable<string> contexts)
    {
        var request = http.Request;
        var key = new StringBuilder(id)
            .Append(Separator).Append(CultureInfo.CurrentUICulture.Name)
            .Append(Separator).Append(request.Scheme).Append("://").Append(request.Host.Value).Append(request.PathBase.Value)
            .Append(Separator).Append(UserOf(http));
        foreach (var context in contexts.Order(StringComparer.Ordinal))
        {
            key.Append(Separator).Append(context).Append('=').Append(ValueOf(http, context));
        }

        return key.Length <= Longest ? key.ToString() : null;
    }

    // A context that is none varies by its own text, which is part of the key already.
    private static string? ValueOf(HttpContext http, string context) => context switch
    {
        "user" or "user.roles" => "",
        "route" => http.Request.Path.Value,
        "query" => string.Join('&', http.Request.Query.OrderBy(one => one.Key, StringComparer.OrdinalIgnoreCase).Select(one => Pair(one.Key, one.Value.ToString()))),
        _ when context.StartsWith("query:", StringComparison.Ordinal) => Uri.EscapeDataString(http.Request.Query[context["query:".Length..]].ToString()),
        _ => "",
    };

    private static string Pair(string name, string value) => Uri.EscapeDataString(name.ToLowerInvariant()) + "=" + Uri.EscapeDataString(value);

    private static string UserOf(HttpContext http) => http.User.Identity?.IsAuthenticated == true
        ? http.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? http.User.Identity.Name ?? ""
        : "";
}
