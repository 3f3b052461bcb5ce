using System.Text.Json.Nodes;
using OrchardCore.Data.Documents;

namespace Embedded.AdminMenu;

/// <summary>The admin menus of a site as recipes bring them, until the admin site builds navigation from them.</summary>
internal sealed class AdminMenuList : Document
{
    public Dictionary<string, JsonObject> AdminMenu { get; set; } = new(StringComparer.Ordinal);
}
