using System.Security.Claims;
using Embedded.Settings;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.AuditTrail.Services;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.Settings;

namespace Embedded.AuditTrail.SettingsChanges;

/// <summary>Records what somebody changes of the site's settings; what the site does by itself is nobody's doing.</summary>
internal sealed class SettingsRecorder(IServiceProvider services, SettingsReader reader, IHttpContextAccessor accessor) : ISiteChangeHandler
{
    /// <summary>What all these events are about.</summary>
    public const string CorrelationId = "settings";

    public async Task ChangingAsync(ISite before, ISite after)
    {
        if (ReferenceEquals(before, after) || accessor.HttpContext?.User is not { Identity.IsAuthenticated: true } user)
        {
            return;
        }

        var change = SettingsChange.Between(await reader.ReadAsync(before), await reader.ReadAsync(after));
        if (change.Changes.Count > 0)
        {
            // The record has settings of its own: asking for it in the constructor would be a circle.
            await services.GetRequiredService<IAuditTrailManager>().RecordEventAsync(new AuditTrailContext<SettingsChange>(
                SettingsEventConfiguration.Changed,
                SettingsEventConfiguration.Settings,
                CorrelationId,
                user.FindFirstValue(ClaimTypes.NameIdentifier),
                user.Identity.Name,
                change));
        }
    }
}
