using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Data.Migration;
using Portal.Associations.Definitions;

namespace Portal.Associations;

/// <summary>Defines the association, its officers and its branches.</summary>
public sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    /// <summary>Builds the newest shape of the definitions.</summary>
    public async Task<int> CreateAsync()
    {
        await definitions.DefineOfficerAsync();
        await definitions.DefineAssociationAsync();

        return await UpdateFrom1Async();
    }

    /// <summary>Adds contacts of officers, a public mark for each contact detail, branches, a widget and the page of the directory.</summary>
    public async Task<int> UpdateFrom1Async()
    {
        await definitions.AddOfficerContactsAsync();
        await definitions.DefineBranchAsync();
        await definitions.AddContactMarksAndBranchesAsync();
        await definitions.DefineAssociationMosaicAsync();
        await definitions.DefineAssociationDirectoryPageAsync();

        return 2;
    }
}
