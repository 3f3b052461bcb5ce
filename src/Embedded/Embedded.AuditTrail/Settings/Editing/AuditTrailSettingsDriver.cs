using System.Globalization;
using Embedded.Admin.Settings;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.AuditTrail;
using OrchardCore.AuditTrail.Services;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.AuditTrail.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents.AuditTrail.Settings;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Entities;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Security.Permissions;
using OrchardCore.Settings;

namespace Embedded.AuditTrail.Settings.Editing;

/// <summary>Which events are recorded, of which items, and for how long they are kept.</summary>
internal sealed class AuditTrailSettingsDriver(
    IServiceProvider services,
    IAuditTrailManager manager,
    IContentDefinitionManager definitions,
    IAuthorizationService authorization,
    IHttpContextAccessor accessor,
    IStringLocalizer<AuditTrailSettingsDriver> localizer) : PermittedSiteDriver<AuditTrailSettings>(authorization, accessor)
{
    protected override string SettingsGroupId => AuditTrailSettingsGroup.Id;

    protected override Permission Permission => AuditTrailPermissions.ManageAuditTrailSettings;

    protected override async ValueTask<IDisplayResult> ShowAsync(ISite site, AuditTrailSettings section)
    {
        var types = await TypesAsync(site);

        return Initialize<AuditTrailSettingsForm>("AuditTrailSettings_Edit", form =>
        {
            var trimming = site.As<AuditTrailTrimmingSettings>();
            form.KeepsAddress = section.ClientIpAddressAllowed;
            form.IsTrimmed = !trimming.Disabled;
            form.RetentionDays = trimming.RetentionDays.ToString(CultureInfo.InvariantCulture);
            form.ContentTypes = site.As<ContentAuditTrailSettings>().AllowedContentTypes;
            form.Types = types.ToDictionary(type => type.Name, type => localizer[type.DisplayName].Value, StringComparer.Ordinal);
            form.Categories = [.. manager.DescribeCategories().Select(category => ChoicesOf(category, section))];
        }).Location("Content:1");
    }

    protected override async Task ApplyAsync(ISite site, AuditTrailSettings section, UpdateEditorContext context)
    {
        var form = new AuditTrailSettingsForm();
        await context.Updater.TryUpdateModelAsync(form, Prefix);
        var days = DaysOf(form);
        if (days is null && form.IsTrimmed)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(form.RetentionDays), localizer["Enter a number of days from 1 to {0}.", AuditTrailSettingsForm.MostDays]);
        }

        section.ClientIpAddressAllowed = form.KeepsAddress;
        section.Categories = [.. manager.DescribeCategories().Select(category => SettingsOf(category, form))];
        var types = await TypesAsync(site);
        site.Alter<ContentAuditTrailSettings>(nameof(ContentAuditTrailSettings), settings =>
            settings.AllowedContentTypes = [.. types.Select(type => type.Name).Where(name => form.ContentTypes.Contains(name, StringComparer.Ordinal))]);
        site.Alter<AuditTrailTrimmingSettings>(nameof(AuditTrailTrimmingSettings), settings =>
        {
            settings.Disabled = !form.IsTrimmed;
            settings.RetentionDays = days ?? settings.RetentionDays;
        });
    }

    private static int? DaysOf(AuditTrailSettingsForm form)
        => int.TryParse(form.RetentionDays?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is > 0 and <= AuditTrailSettingsForm.MostDays ? days : null;

    private static string KeyOf(AuditTrailEventDescriptor one) => $"{one.Category}.{one.Name}";

    private static AuditTrailCategorySettings SettingsOf(AuditTrailCategoryDescriptor category, AuditTrailSettingsForm form) => new()
    {
        Name = category.Name,
        Events =
        [
            .. category.Events.Values.Select(one => new AuditTrailEventSettings
            {
                Name = one.Name,
                Category = one.Category,
                IsEnabled = one.IsMandatory || form.Events.Contains(KeyOf(one), StringComparer.Ordinal),
            }),
        ],
    };

    private EventChoices ChoicesOf(AuditTrailCategoryDescriptor category, AuditTrailSettings settings) => new(
        category.LocalizedName(services).Value,
        [.. category.Events.Values.Select(one => new EventChoice(KeyOf(one), one.LocalizedName(services).Value, one.Description(services).Value, one.IsMandatory, settings.Records(one)))]);

    /// <summary>The types whose items have a page or a list of their own, and those that are recorded already.</summary>
    private async Task<IReadOnlyList<ContentTypeDefinition>> TypesAsync(ISite site)
    {
        var recorded = site.As<ContentAuditTrailSettings>().AllowedContentTypes;

        return [.. (await definitions.ListTypeDefinitionsAsync())
            .Where(type => type.IsListable() || recorded.Contains(type.Name, StringComparer.OrdinalIgnoreCase))
            .OrderBy(type => type.DisplayName, StringComparer.CurrentCulture)];
    }
}
