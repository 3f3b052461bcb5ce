using Microsoft.Extensions.Localization;

namespace Embedded.Users.Roles;

/// <summary>
/// What people read in the place of a role's name, which is a key that permissions and recipes refer to. A role that a
/// site made itself has the name that people gave it.
/// </summary>
internal sealed class RoleTitles(IStringLocalizer<RoleTitles> localizer)
{
    public string Of(string roleName) => localizer[roleName];
}
