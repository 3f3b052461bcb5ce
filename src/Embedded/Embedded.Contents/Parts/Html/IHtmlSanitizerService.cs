namespace OrchardCore.Infrastructure.Html;

/// <summary>Takes out of HTML whatever a visitor's browser must not get.</summary>
public interface IHtmlSanitizerService
{
    string Sanitize(string html);
}
