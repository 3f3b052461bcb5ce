using System.Globalization;
using System.Text.Json.Nodes;

namespace System.Text.Json;

internal static class JsonNumber
{
    public static object Narrow(JsonValue value) => Narrow(value.ToJsonString());

    public static object Narrow(string number)
    {
        if (int.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var small))
        {
            return small;
        }

        if (long.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var large))
        {
            return large;
        }

        // A decimal keeps what a double would round; beyond its range a double must do.
        return decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
            ? exact
            : double.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture);
    }
}
