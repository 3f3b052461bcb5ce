using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement.Notify;

/// <summary>A message to the user.</summary>
public class NotifyEntry
{
    public NotifyType Type { get; set; }

    public IHtmlContent Message { get; set; } = HtmlString.Empty;

    public string ToHtmlString(HtmlEncoder htmlEncoder)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        Message.WriteTo(writer, htmlEncoder);

        return writer.ToString();
    }
}
