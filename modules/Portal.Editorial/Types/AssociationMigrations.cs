using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using Portal.Editorial.Models;

namespace Portal.Editorial.Types;

/// <summary>Gives associations the part by which drafts are approved.</summary>
public sealed class AssociationMigrations(IContentDefinitionManager definitions) : DataMigration
{
    /// <summary>Adds the part to the type, which its own module defines.</summary>
    public async Task<int> CreateAsync()
    {
        await definitions.AlterTypeDefinitionAsync("Association", type => type.WithPart(nameof(EditorialPart)));

        return 1;
    }
}
