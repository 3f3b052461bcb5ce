using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.AuditTrail.Services;
using OrchardCore.AuditTrail.Settings;
using OrchardCore.BackgroundTasks;
using OrchardCore.Entities;
using OrchardCore.Modules;
using OrchardCore.Settings;

namespace Embedded.AuditTrail.Trimming;

[BackgroundTask(
    Title = "Audit trail trimming",
    Schedule = "0 0 * * *",
    Description = "Removes events that are older than the site keeps them.",
    LockTimeout = 3_000,
    LockExpiration = 30_000)]
internal sealed class AuditTrailBackgroundTask(IClock clock, ILogger<AuditTrailBackgroundTask> logger) : IBackgroundTask
{
    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var sites = serviceProvider.GetRequiredService<ISiteService>();
        var settings = await sites.GetSettingsAsync<AuditTrailTrimmingSettings>();
        if (settings.Disabled || settings.RetentionDays <= 0)
        {
            return;
        }

        var trimmed = await serviceProvider.GetRequiredService<IAuditTrailManager>().TrimEventsAsync(TimeSpan.FromDays(settings.RetentionDays));
        if (trimmed == 0)
        {
            // Settings that are stored let every kept page go: not for nothing.
            return;
        }

        logger.LogInformation("{Count} events older than {Days} days were removed from the audit trail.", trimmed, settings.RetentionDays);
        var site = await sites.LoadSiteSettingsAsync();
        site.Alter<AuditTrailTrimmingSettings>(nameof(AuditTrailTrimmingSettings), trimming => trimming.LastRunUtc = clock.UtcNow);
        await sites.UpdateSiteSettingsAsync(site);
    }
}
