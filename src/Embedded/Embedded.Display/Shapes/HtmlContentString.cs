using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement.Html;

/// <summary>A text that is encoded when it is written.</summary>
public class HtmlContentString : IHtmlContent
{
    private readonly string _value;

    public HtmlContentString(string value) => _value = value;

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(encoder);

        encoder.Encode(writer, _value);
    }
}
