using Embedded.AuditTrail.Journal;
using Embedded.Settings;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.Modules;

namespace Embedded.AuditTrail.SettingsChanges;

/// <summary>The record of changes of the site's settings.</summary>
[Feature("OrchardCore.AuditTrail")]
internal sealed class SettingsAuditTrailStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddTransient<IConfigureOptions<AuditTrailOptions>, SettingsEventConfiguration>();
        services.AddScoped<SettingsReader>();
        services.AddScoped<ISiteChangeHandler, SettingsRecorder>();
    }
}

/// <summary>What it tells of them in the admin.</summary>
[Feature("OrchardCore.AuditTrail")]
[RequireFeatures("OrchardCore.Admin", "OrchardCore.Contents")]
internal sealed class SettingsJournalStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<SettingLabels>();
        services.AddScoped<IEventTeller, SettingsTeller>();
    }
}
