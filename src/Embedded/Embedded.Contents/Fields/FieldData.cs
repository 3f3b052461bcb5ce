using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;

namespace Embedded.Contents.Fields;

/// <summary>Values that Orchard Core keeps in a field's JSON without a property of the field's class.</summary>
internal static class FieldData
{
    public static string[] ReadStrings(ContentField field, string name)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.Data[name] is JsonArray values
            ? [.. values.Select(value => value?.GetValue<string>() ?? "")]
            : [];
    }

    public static void WriteStrings(ContentField field, string name, string[] values)
    {
        ArgumentNullException.ThrowIfNull(field);
        field.Data[name] = new JsonArray([.. values.Select(value => (JsonNode?)value)]);
    }
}
