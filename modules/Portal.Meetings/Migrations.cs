using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Data.Migration;
using Portal.Meetings.Definitions;

namespace Portal.Meetings;

/// <summary>Defines the meeting, the agenda item and the directive.</summary>
public sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    /// <summary>Builds the newest shape of the definitions.</summary>
    public async Task<int> CreateAsync()
    {
        await definitions.DefineAgendaItemAsync();
        await definitions.DefineDirectiveAsync();
        await definitions.DefineMeetingAsync();

        return await UpdateFrom1Async();
    }

    /// <summary>Adds visibility, status, whole days, participating associations, agenda times, owners by reference, widgets and pages.</summary>
    public async Task<int> UpdateFrom1Async()
    {
        await definitions.AddAgendaItemTimesAsync();
        await definitions.AddOwnerAssociationAsync();
        await definitions.AddAudienceAndStatusAsync();
        await definitions.DefineWidgetsAsync();
        await definitions.DefinePagesAsync();

        return 2;
    }
}
