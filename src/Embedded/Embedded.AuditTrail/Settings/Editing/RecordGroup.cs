using Embedded.Admin.Settings;
using Microsoft.Extensions.Localization;
using OrchardCore.AuditTrail;
using OrchardCore.AuditTrail.Settings;

namespace Embedded.AuditTrail.Settings.Editing;

internal sealed class RecordGroup(IStringLocalizer<RecordGroup> localizer) : ISettingsGroups
{
    public Task<IEnumerable<SettingsGroup>> ListAsync()
        => Task.FromResult<IEnumerable<SettingsGroup>>([new(AuditTrailSettingsGroup.Id, localizer["What is recorded"], AuditTrailPermissions.ManageAuditTrailSettings, "5")]);
}
