using Embedded.AuditTrail.Events;
using Embedded.AuditTrail.Permissions;
using Embedded.AuditTrail.Trimming;
using Embedded.AuditTrail.Words;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.AuditTrail.Models;
using OrchardCore.AuditTrail.Services;
using OrchardCore.BackgroundTasks;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;

namespace Embedded.AuditTrail;

/// <summary>The record of events.</summary>
[Feature("OrchardCore.AuditTrail")]
internal sealed class AuditTrailStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<IAuditTrailManager, AuditTrailManager>();
        services.AddSingleton<IAuditTrailIdGenerator, AuditTrailIdGenerator>();
        services.TryAddSingleton<ILookupNormalizer, UpperInvariantLookupNormalizer>();
        services.Configure<StoreCollectionOptions>(static options => options.Collections.Add(AuditTrailEvent.Collection));
        services.AddIndexProvider<AuditTrailEventIndexProvider>();
        services.AddDataMigration<AuditTrailMigrations>();
        services.AddIndexProvider<AuditTrailWordsIndexProvider>();
        services.AddDataMigration<AuditTrailWordsMigrations>();
        services.AddSingleton<IBackgroundTask, AuditTrailBackgroundTask>();
        services.AddPermissionProvider<AuditTrailPermissionProvider>();
    }
}
