using Embedded.Admin.Settings;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using OrchardCore.Settings;

namespace Embedded.AuditTrail.Settings.Editing;

/// <summary>The settings of the record in the admin.</summary>
[Feature("OrchardCore.AuditTrail")]
[RequireFeatures("OrchardCore.Admin", "OrchardCore.Contents")]
internal sealed class AuditTrailSettingsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<ISettingsGroups, RecordGroup>();
        services.AddScoped<IDisplayDriver<ISite>, AuditTrailSettingsDriver>();
    }
}
