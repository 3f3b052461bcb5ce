using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using Portal.Meetings.Indexes;
using Portal.Meetings.Models;

namespace Portal.Meetings;

/// <summary>Registers what the module brings.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<Meeting>();
        services.AddContentPart<AgendaItem>();
        services.AddContentPart<Directive>();
        services.AddIndexProvider<MeetingIndexProvider>();
        services.AddIndexProvider<DirectiveIndexProvider>();
        services.AddDataMigration<Migrations>();
        services.AddDataMigration<IndexMigrations>();
    }
}
