using System.Globalization;
using System.Text.Encodings.Web;
using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement.Liquid;

/// <summary>Finished HTML as a Liquid value: it is written as it stands, and made a text only where one is asked for.</summary>
public class HtmlContentValue : FluidValue
{
    private readonly IHtmlContent _value;

    public HtmlContentValue(IHtmlContent value) => _value = value;

    public override FluidValues Type => FluidValues.Object;

    public override bool Equals(FluidValue? other) => other is HtmlContentValue html && html._value == _value;

    public override bool Equals(object? other) => other is FluidValue value && Equals(value);

    public override int GetHashCode() => _value.GetHashCode();

    public override bool ToBooleanValue() => true;

    public override decimal ToNumberValue() => 0;

    public override object ToObjectValue() => _value;

    public override string ToStringValue()
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        _value.WriteTo(writer, HtmlEncoder.Default);

        return writer.ToString();
    }

    public override ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo)
    {
        _value.WriteTo(writer, encoder as HtmlEncoder ?? HtmlEncoder.Default);
        return default;
    }
}
