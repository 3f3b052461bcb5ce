using Embedded.Users.Roles;
using Microsoft.Extensions.Localization;
using OrchardCore.Contents.Security;
using OrchardCore.Security.Permissions;

namespace Embedded.Admin.Roles;

/// <summary>What people read in the place of a permission's name: in their language, and without the type or the role that its group names already.</summary>
internal sealed class PermissionTitles(RoleTitles roles, IStringLocalizer<PermissionTitles> localizer)
{
    private const string OfType = " Content Type - ";
    private const string OfRole = " - ";

    public static bool IsOfType(string group) => group.Contains(OfType, StringComparison.Ordinal);

    public string OfGroup(string group)
        => IsOfType(group) ? group[..group.IndexOf(OfType, StringComparison.Ordinal)]
            : group.Length == 0 ? localizer["Settings"]
            : localizer[group];

    public string Of(Permission permission)
    {
        var description = permission.Description ?? permission.Name;
        if (permission.Name.IndexOf('_', StringComparison.Ordinal) is not (> 0 and var place))
        {
            // Two permissions may have the same description; a module translates that of its own.
            return localizer[permission.Name] is { ResourceNotFound: false } known ? known : localizer[description];
        }

        var template = permission.Name[..place] + "_{0}";
        if (ContentTypePermissionsHelper.PermissionTemplates.FirstOrDefault(pair => pair.Value.Name == template) is { Value: not null } general)
        {
            return localizer[general.Key];
        }

        if (localizer[template] is { ResourceNotFound: false })
        {
            return localizer[template, permission.Name[(place + 1)..]];
        }

        // "Edit users in role - Editor"
        return description.LastIndexOf(OfRole, StringComparison.Ordinal) is > 0 and var end
            ? $"{localizer[description[..end]].Value}: {roles.Of(description[(end + OfRole.Length)..])}"
            : localizer[description];
    }
}
