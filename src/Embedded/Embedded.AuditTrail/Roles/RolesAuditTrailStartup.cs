using Embedded.AuditTrail.Journal;
using Embedded.Users.Roles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.Modules;

namespace Embedded.AuditTrail.Roles;

/// <summary>The record of what is made of roles.</summary>
[Feature("OrchardCore.AuditTrail")]
[RequireFeatures("OrchardCore.Roles", "OrchardCore.Users")]
internal sealed class RolesAuditTrailStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddTransient<IConfigureOptions<AuditTrailOptions>, RoleEventConfiguration>();
        services.AddScoped<IRoleChangeHandler, RoleRecorder>();
    }
}

/// <summary>What it tells of them in the admin.</summary>
[Feature("OrchardCore.AuditTrail")]
[RequireFeatures("OrchardCore.Roles", "OrchardCore.Users", "OrchardCore.Admin", "OrchardCore.Contents")]
internal sealed class RolesJournalStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<RoleRights>();
        services.AddScoped<IEventTeller, RoleTeller>();
    }
}
