using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Navigation;

namespace Embedded.AuditTrail.Journal;

/// <summary>The record of events in the admin.</summary>
[Feature("OrchardCore.AuditTrail")]
[RequireFeatures("OrchardCore.Admin", "OrchardCore.Contents")]
internal sealed class JournalStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<JournalReader>();
        services.AddScoped<ItemEvents>();
        services.AddScoped<EventSentences>();
        services.AddScoped<AccountRoles>();
        services.AddNavigationProvider<JournalMenu>();
    }
}
