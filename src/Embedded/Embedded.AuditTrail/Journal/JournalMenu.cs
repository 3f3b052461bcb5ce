using Microsoft.Extensions.Localization;
using OrchardCore.AuditTrail;
using OrchardCore.Navigation;

namespace Embedded.AuditTrail.Journal;

/// <summary>Puts the record into the admin's menu.</summary>
internal sealed class JournalMenu(IStringLocalizer<JournalMenu> localizer) : AdminNavigationProvider
{
    /// <inheritdoc/>
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(localizer["Record of work"], NavigationConstants.AdminMenuSecurityPosition + ".5", item => item
            .Id("audit-trail")
            .AddClass("icon-class-fa-clock-rotate-left")
            .Action("Index", "Admin", "OrchardCore.AuditTrail")
            .Permission(AuditTrailPermissions.ViewAuditTrail));

        return ValueTask.CompletedTask;
    }
}
