using System.Text.Json.Nodes;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Flows.Models;
using Portal.Associations.Models;

namespace Portal.Associations.Contacts;

/// <summary>An association's document without the details that are not marked public. The item itself stays as it is.</summary>
internal static class PublicDetails
{
    private const string Mark = "IsPublic";

    public static JsonObject Of(ContentItem association)
    {
        var document = JObject.FromObject(association)!;
        Keep(document[nameof(Association)], nameof(Association.Phone), nameof(Association.Email));

        // The office alone would point at the person: an officer who is not public goes whole, as on the page.
        var officers = Items(document, AssociationBags.Officers);
        for (var i = (officers?.Count ?? 0) - 1; i >= 0; i--)
        {
            if (!IsMarked(officers![i]?[nameof(Officer)], string.Empty))
            {
                officers.RemoveAt(i);
            }
            else
            {
                Keep(officers[i]![nameof(Officer)], nameof(Officer.Phone), nameof(Officer.Email));
            }
        }

        foreach (var branch in Items(document, AssociationBags.Branches) ?? [])
        {
            Keep(branch?[nameof(Branch)], nameof(Branch.Phone));
        }

        return document;
    }

    private static JsonArray? Items(JsonObject document, string bag)
        => (document[bag] as JsonObject)?[nameof(BagPart.ContentItems)] as JsonArray;

    private static void Keep(JsonNode? part, params ReadOnlySpan<string> details)
    {
        foreach (var detail in details)
        {
            if (!IsMarked(part, detail))
            {
                (part as JsonObject)?.Remove(detail);
            }
        }
    }

    private static bool IsMarked(JsonNode? part, string detail)
        => (part?[detail + Mark]?[nameof(BooleanField.Value)] as JsonValue)?.TryGetValue<bool>(out var isPublic) == true && isPublic;
}
