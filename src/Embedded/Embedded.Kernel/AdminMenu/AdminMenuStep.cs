using System.Text.Json.Nodes;
using Embedded.Recipes;
using OrchardCore.Documents;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Embedded.AdminMenu;

/// <summary>Step <c>AdminMenu</c>: saves menus under their ids, their nodes by the name of each node's type.</summary>
internal sealed class AdminMenuStep(IDocumentManager<AdminMenuList> documents) : NamedRecipeStepHandler("AdminMenu")
{
    private static readonly string[] _nodeTypes = ["LinkAdminNode", "PlaceholderAdminNode", "ContentTypesAdminNode", "ListsAdminNode"];

    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var list = await documents.GetOrCreateMutableAsync();
        var data = context.Step.RequireArray("data");
        for (var i = 0; i < data.Count; i++)
        {
            var path = $"$.data[{i}]";
            var menu = data[i].RequireObject(path);
            menu.RequireText("Name", path);
            Refuse(menu, "MenuItems", path);
            list.AdminMenu[menu.RequireText("Id", path)] = (JsonObject)menu.DeepClone();
        }

        await documents.UpdateAsync(list);
    }

    private static void Refuse(JsonObject parent, string name, string path)
    {
        if (parent.Find(name) is not JsonArray nodes)
        {
            return;
        }

        for (var i = 0; i < nodes.Count; i++)
        {
            var nodePath = $"{path}.{name}[{i}]";
            var node = nodes[i].RequireObject(nodePath);
            var type = node.RequireText("$type", nodePath).Split(',')[0].Split('.')[^1];
            if (!_nodeTypes.Contains(type, StringComparer.Ordinal))
            {
                throw new RecipeStepException(nodePath, $"There is no menu node '{type}'. Expected one of: {string.Join(", ", _nodeTypes)}.");
            }

            Refuse(node, "Items", nodePath);
        }
    }
}
