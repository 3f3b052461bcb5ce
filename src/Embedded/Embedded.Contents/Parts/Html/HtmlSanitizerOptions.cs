using Ganss.Xss;

namespace OrchardCore.Infrastructure.Html;

/// <summary>Changes to the list of allowed HTML.</summary>
public class HtmlSanitizerOptions
{
    public List<Action<HtmlSanitizer>> Configure { get; } = [];
}
