using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using OrchardCore.DisplayManagement.Notify;

namespace Embedded.Display.Notify;

/// <summary>Messages that wait in the browser, protected, for the page that a redirect leads to.</summary>
internal sealed class KeptMessages(IDataProtectionProvider protection, HtmlEncoder encoder)
{
    private const string Cookie = "orch_notify";

    /// <summary>Browsers drop a cookie of more than 4096 characters; what is protected takes a half more.</summary>
    private const int MostCharacters = 2_400;

    private readonly List<NotifyEntry> _taken = [];

    /// <summary>Those that earlier requests left for this page.</summary>
    public IReadOnlyList<NotifyEntry> Taken => _taken;

    public void Keep(HttpContext context, IEnumerable<NotifyEntry> entries)
    {
        var kept = new List<Entry>();
        var length = 0;
        foreach (var entry in Read(context).Concat(entries.Select(entry => new Entry(entry.Type, entry.ToHtmlString(encoder)))).Reverse())
        {
            length += entry.Html.Length;
            if (length > MostCharacters)
            {
                // The newest are the ones that tell what has just been done.
                break;
            }

            kept.Insert(0, entry);
        }

        context.Response.Cookies.Append(Cookie, Protector.Protect(JsonSerializer.Serialize(kept)), Options(context));
    }

    public void Take(HttpContext context)
    {
        if (context.Request.Cookies.ContainsKey(Cookie))
        {
            _taken.AddRange(Read(context).Select(entry => new NotifyEntry { Type = entry.Type, Message = new HtmlString(entry.Html) }));
            context.Response.Cookies.Delete(Cookie, Options(context));
        }
    }

    private IDataProtector Protector => protection.CreateProtector("OrchardCore.DisplayManagement.Notify");

    private static CookieOptions Options(HttpContext context) => new()
    {
        HttpOnly = true,
        IsEssential = true,
        SameSite = SameSiteMode.Lax,
        Secure = context.Request.IsHttps,
        Path = context.Request.PathBase.HasValue ? context.Request.PathBase.Value : "/",
    };

    private Entry[] Read(HttpContext context)
    {
        if (context.Request.Cookies[Cookie] is not { Length: > 0 } text)
        {
            return [];
        }

        try
        {
            return JsonSerializer.Deserialize<Entry[]>(Protector.Unprotect(text)) ?? [];
        }
        catch (Exception exception) when (exception is CryptographicException or JsonException)
        {
            // Of another key or forged: there is nothing to show.
            return [];
        }
    }

    private sealed record Entry(NotifyType Type, string Html);
}
