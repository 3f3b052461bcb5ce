using System.Collections.Frozen;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Metadata;

namespace Embedded.AuditTrail.SettingsChanges;

/// <summary>What the site's settings are called.</summary>
internal sealed class SettingLabels(IContentDefinitionManager definitions, IStringLocalizer<SettingLabels> localizer)
{
    private const string ContentTypes = "ContentAuditTrailSettings.AllowedContentTypes";

    private static readonly FrozenDictionary<string, string> s_labels = new Dictionary<string, string>
    {
        ["SiteName"] = "Name of the site",
        ["BaseUrl"] = "Address of the site",
        ["TimeZoneId"] = "Time zone",
        ["PageSize"] = "Items on a page of a list",
        ["MaxPageSize"] = "Most items on a page of a list",
        ["LocalizationSettings.DefaultCulture"] = "First language",
        ["LocalizationSettings.SupportedCultures"] = "Languages",
        ["SmtpSettings.IsEnabled"] = "Mails go to the mail server",
        ["SmtpSettings.DefaultSender"] = "Sender of mails",
        ["SmtpSettings.Host"] = "Mail server",
        ["SmtpSettings.Port"] = "Port of the mail server",
        ["SmtpSettings.AutoSelectEncryption"] = "Protection of the mail server is chosen by itself",
        ["SmtpSettings.EncryptionMethod"] = "Protection of the mail server",
        ["SmtpSettings.RequireCredentials"] = "The mail server asks for a password",
        ["SmtpSettings.UserName"] = "User name at the mail server",
        ["SmtpSettings.Password"] = "Password at the mail server",
        ["ResetPasswordSettings.AllowResetPassword"] = "Forgotten passwords can be set anew by mail",
        ["ChangeEmailSettings.AllowChangeEmail"] = "People change their own e-mail address",
        ["TwoFactorLoginSettings.RequireTwoFactorAuthentication"] = "Everybody signs in in two steps",
        ["TwoFactorLoginSettings.AllowRememberClientTwoFactorAuthentication"] = "A device is remembered after two-step sign-in",
        ["TwoFactorLoginSettings.NumberOfRecoveryCodesToGenerate"] = "Number of recovery codes",
        ["RoleLoginSettings.RequireTwoFactorAuthenticationForSpecificRoles"] = "Some roles sign in in two steps",
        ["RoleLoginSettings.Roles"] = "Roles that sign in in two steps",
        ["AuditTrailSettings.ClientIpAddressAllowed"] = "The record keeps network addresses",
        [ContentTypes] = "Types of items that are recorded",
        ["AuditTrailTrimmingSettings.Disabled"] = "The record is kept for good",
        ["AuditTrailTrimmingSettings.RetentionDays"] = "Days that the record is kept",
        ["NotificationTrimmingSettings.Days"] = "Days that read notifications are kept",
        ["BinSettings.Days"] = "Days that the bin keeps what was deleted",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public string Of(SettingChange change)
        => change.Label
            ?? (s_labels.TryGetValue(change.Place, out var label) ? localizer[label]
            : change.Place.StartsWith(SettingLine.Recorded, StringComparison.Ordinal) ? localizer["What is recorded: {0}", EventOf(change.Place)]
            : change.Place);

    /// <summary>A value of the setting as people read it.</summary>
    public async Task<string> ValueAsync(SettingChange change, string? text) => text switch
    {
        null => localizer["(not written down)"],
        "" => localizer["(empty)"],
        "true" => localizer["yes"],
        "false" => localizer["no"],
        _ when change.Place == ContentTypes => await TitlesAsync(text),
        _ => text,
    };

    private async Task<string> TitlesAsync(string names)
    {
        var titles = new List<string>();
        foreach (var name in names.Split(", "))
        {
            titles.Add(localizer[(await definitions.GetTypeDefinitionAsync(name))?.DisplayName ?? name]);
        }

        return string.Join(", ", titles.Order(StringComparer.CurrentCulture));
    }

    // "AuditTrailSettings.Categories.User.Events.LoggedIn.IsEnabled"
    private static string EventOf(string place)
        => string.Join(", ", place[SettingLine.Recorded.Length..].Split('.').Where(name => name is not ("Events" or "IsEnabled")));
}
