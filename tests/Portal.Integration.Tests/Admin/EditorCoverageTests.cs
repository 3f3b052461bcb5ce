using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using Portal.TestSupport;

namespace Portal.Integration.Tests.Admin;

/// <summary>Officers can edit everything that the portal's types have.</summary>
public sealed class EditorCoverageTests(SqliteSite site) : IClassFixture<SqliteSite>
{

    /// <summary>Marks without values that officers write: what belongs to which taxonomy, and what is a menu.</summary>
    private static readonly string[] WithoutValues = ["TermPart", "MenuPart"];

    [Fact]
    public async Task Every_part_and_field_of_a_type_has_an_editor()
    {
        List<string> missing = [];
        var types = 0;
        await site.UsingScopeAsync(async services =>
        {
            var parts = services.GetRequiredService<IContentPartDisplayDriverResolver>();
            var fields = services.GetRequiredService<IContentFieldDisplayDriverResolver>();
            foreach (var type in await services.GetRequiredService<IContentDefinitionManager>().ListTypeDefinitionsAsync())
            {
                types++;
                foreach (var part in type.Parts)
                {
                    // A part with the name of its type, or with fields, has these as its values.
                    var isOnlyFields = part.PartDefinition.Name == type.Name || part.PartDefinition.Fields.Any();
                    if (!isOnlyFields && !WithoutValues.Contains(part.PartDefinition.Name) && parts.GetEditorDrivers(part.PartDefinition.Name, part.Editor()).Count == 0)
                    {
                        missing.Add($"{type.Name}: {part.PartDefinition.Name}");
                    }

                    missing.AddRange(part.PartDefinition.Fields
                        .Where(field => fields.GetEditorDrivers(field.FieldDefinition.Name, field.Editor()).Count == 0)
                        .Select(field => $"{type.Name}: {part.Name}.{field.Name} ({field.FieldDefinition.Name})"));
                }
            }
        });

        Assert.True(types > 20, "The portal's types are not there.");
        Assert.True(missing.Count == 0, "No editor for: " + string.Join("; ", missing));
    }
}
