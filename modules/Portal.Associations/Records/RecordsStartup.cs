using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;

namespace Portal.Associations.Records;

/// <summary>The records of associations in the admin.</summary>
public sealed class RecordsStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddIndexProvider<AssociationGapIndexProvider>();
        services.AddDataMigration<RecordMigrations>();
        services.AddScoped<AssociationRecords>();
    }
}
