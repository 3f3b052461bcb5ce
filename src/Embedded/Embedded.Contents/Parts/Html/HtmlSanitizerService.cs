using Ganss.Xss;
using Microsoft.Extensions.Options;

namespace OrchardCore.Infrastructure.Html;

/// <summary>Sanitises HTML by a list of what is allowed; everything else goes.</summary>
public class HtmlSanitizerService : IHtmlSanitizerService
{
    private readonly HtmlSanitizer _sanitizer;

    public HtmlSanitizerService(IOptions<HtmlSanitizerOptions> options)
    {
        ArgumentNullException.ThrowIfNull(options);

        _sanitizer = new HtmlSanitizer();
        foreach (var configure in options.Value.Configure)
        {
            configure(_sanitizer);
        }
    }

    public string Sanitize(string html) =>
        string.IsNullOrEmpty(html) || !html.Contains('<', StringComparison.Ordinal) ? html : _sanitizer.Sanitize(html);
}
