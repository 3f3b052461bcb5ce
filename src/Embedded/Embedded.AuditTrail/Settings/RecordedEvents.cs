using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.AuditTrail.Settings;

namespace Embedded.AuditTrail.Settings;

/// <summary>Which events the site's settings let be recorded.</summary>
internal static class RecordedEvents
{
    /// <summary>What the settings say of an event; of one that came later than the settings, its own default.</summary>
    public static bool Records(this AuditTrailSettings settings, AuditTrailEventDescriptor descriptor)
        => descriptor.IsMandatory
            || (settings.Categories.FirstOrDefault(category => category.Name == descriptor.Category)?.Events
                .FirstOrDefault(chosen => chosen.Name == descriptor.Name)?.IsEnabled ?? descriptor.IsEnabledByDefault);
}
