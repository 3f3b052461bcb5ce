using System.Globalization;
using Embedded.Admin.Settings;
using Embedded.Admin.Settings.General;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Security.Permissions;
using OrchardCore.Settings;

namespace Embedded.Notifications.Trimming;

/// <summary>Says among the general settings how long notifications are kept that were read.</summary>
internal sealed class NotificationTrimmingDriver(
    IAuthorizationService authorization,
    IHttpContextAccessor accessor,
    IStringLocalizer<NotificationTrimmingDriver> localizer) : PermittedSiteDriver<NotificationTrimmingSettings>(authorization, accessor)
{
    protected override string SettingsGroupId => GeneralSettingsDriver.GroupId;

    protected override Permission Permission => OrchardCore.Settings.Permissions.ManageGroupSettings;

    protected override ValueTask<IDisplayResult> ShowAsync(ISite site, NotificationTrimmingSettings section)
        => new(Initialize<NotificationTrimmingForm>("NotificationTrimmingSettings_Edit", form => form.Days = section.Days.ToString(CultureInfo.InvariantCulture)).Location("Content:2"));

    protected override async Task ApplyAsync(ISite site, NotificationTrimmingSettings section, UpdateEditorContext context)
    {
        var form = new NotificationTrimmingForm();
        await context.Updater.TryUpdateModelAsync(form, Prefix);
        if (int.TryParse(form.Days?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days <= NotificationTrimmingSettings.MostDays)
        {
            section.Days = days;
        }
        else
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(form.Days), localizer["Enter a number of days from 0 to {0}.", NotificationTrimmingSettings.MostDays]);
        }
    }
}
