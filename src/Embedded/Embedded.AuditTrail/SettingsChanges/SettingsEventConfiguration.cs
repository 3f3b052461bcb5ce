using Microsoft.Extensions.Options;
using OrchardCore.AuditTrail.Services.Models;

namespace Embedded.AuditTrail.SettingsChanges;

/// <summary>The events of the site's settings. They are always recorded, also where somebody changes what is recorded.</summary>
internal sealed class SettingsEventConfiguration : IConfigureOptions<AuditTrailOptions>
{
    public const string Settings = "Settings";
    public const string Changed = "Changed";

    public void Configure(AuditTrailOptions options) => options
        .For<SettingsEventConfiguration>(Settings, S => S["Settings"])
        .WithEvent(Changed, S => S["Settings changed"], S => S["The site's settings were changed."], enableByDefault: true, isMandatory: true);
}
