using Microsoft.Extensions.Localization;

namespace Embedded.Admin.Settings.Languages;

internal sealed class LanguagesGroup(IStringLocalizer<LanguagesGroup> localizer) : ISettingsGroups
{
    public const string Id = "localization";

    public Task<IEnumerable<SettingsGroup>> ListAsync()
        => Task.FromResult<IEnumerable<SettingsGroup>>([new(Id, localizer["Languages"], CulturePermissions.ManageCultures, "2")]);
}
