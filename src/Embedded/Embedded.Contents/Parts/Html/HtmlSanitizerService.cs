using Ganss.Xss;
using Microsoft.Extensions.Options;

namespace OrchardCore.Infrastructure.Html;

/// <summary>Sanitises HTML by a list of what is allowed; everything else goes.</summary>
public class HtmlSanitizerService : IHtmlSanitizerService
{
    // The parser behind it takes megabytes, which a site that only shows pages never needs; even to name its type here would load it.
    private readonly Lazy<Func<string, string>> _sanitize;

    public HtmlSanitizerService(IOptions<HtmlSanitizerOptions> options)
    {
        ArgumentNullException.ThrowIfNull(options);

        _sanitize = new Lazy<Func<string, string>>(() => Create(options.Value));
    }

    public string Sanitize(string html) =>
        string.IsNullOrEmpty(html) || !html.Contains('<', StringComparison.Ordinal) ? html : _sanitize.Value(html);

    private static Func<string, string> Create(HtmlSanitizerOptions options)
    {
        var sanitizer = new HtmlSanitizer();
        foreach (var configure in options.Configure)
        {
            configure(sanitizer);
        }

        return html => sanitizer.Sanitize(html);
    }
}
