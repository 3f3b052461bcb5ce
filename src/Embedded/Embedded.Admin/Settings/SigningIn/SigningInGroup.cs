using Microsoft.Extensions.Localization;
using OrchardCore.Users;

namespace Embedded.Admin.Settings.SigningIn;

internal sealed class SigningInGroup(IStringLocalizer<SigningInGroup> localizer) : ISettingsGroups
{
    public const string Id = "userLogin";

    public Task<IEnumerable<SettingsGroup>> ListAsync()
        => Task.FromResult<IEnumerable<SettingsGroup>>([new(Id, localizer["Signing in and passwords"], CommonPermissions.ManageUsers, "4")]);
}
