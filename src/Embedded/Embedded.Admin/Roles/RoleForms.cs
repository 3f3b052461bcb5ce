using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Embedded.Users.Administration;
using Embedded.Users.Permissions;
using Embedded.Users.Roles;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using OrchardCore;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using OrchardCore.Users.Indexes;
using YesSql;
using YesSql.Services;
using ISession = YesSql.ISession;

namespace Embedded.Admin.Roles;

/// <summary>Fills in what the pages of roles show.</summary>
internal sealed class RoleForms(
    RoleAdministration roles,
    RoleTitles roleTitles,
    PermissionTitles titles,
    IAuthorizationService authorization,
    ISession session,
    ILookupNormalizer normalizer,
    IStringLocalizer<RoleForms> localizer)
{
    private static readonly string[] _everyones = [OrchardCoreConstants.Roles.Anonymous, OrchardCoreConstants.Roles.Authenticated];

    /// <summary>Changes when anybody gives the role other permissions or another description.</summary>
    public static string StampOf(Role role) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        JsonSerializer.Serialize(new object?[] { role.RoleDescription, RoleAdministration.PermissionsOf(role).Order(StringComparer.Ordinal) }))));

    public async Task<IReadOnlyList<RoleRow>> ListAsync()
    {
        var list = roles.List();
        var names = list.Select(role => normalizer.NormalizeName(role.RoleName)).ToArray();
        var counts = (await session.QueryIndex<UserByRoleNameIndex>(row => row.RoleName.IsIn(names)).ListAsync()).ToDictionary(row => row.RoleName, row => row.Count);

        return [.. list
            .Select(role => new RoleRow(
                role.RoleName,
                roleTitles.Of(role.RoleName),
                DescriptionOf(role),
                SystemRoles.IsGiven(role.RoleName) ? counts.GetValueOrDefault(normalizer.NormalizeName(role.RoleName)) : null,
                !RoleAdministration.IsSystemRole(role.RoleName)))
            .OrderBy(row => row.Accounts is null)
            .ThenByDescending(row => SystemRoles.IsAdministrator(row.Name))
            .ThenBy(row => row.Title, StringComparer.CurrentCulture)];
    }

    public async Task FillAsync(RoleEditViewModel model, Role role, ClaimsPrincipal actor)
    {
        model.Role = role;
        model.Title = roleTitles.Of(role.RoleName);
        model.IsAdministrator = SystemRoles.IsAdministrator(role.RoleName);
        model.MayDelete = !RoleAdministration.IsSystemRole(role.RoleName);
        model.Groups = model.IsAdministrator ? [] : await GroupsAsync(role, (model.Permissions ?? []).ToHashSet(StringComparer.OrdinalIgnoreCase), actor);
    }

    // The system's own descriptions are in English, those of a site in its own words.
    public string? DescriptionOf(Role role) => string.IsNullOrWhiteSpace(role.RoleDescription) ? null : localizer[role.RoleDescription].Value;

    private async Task<IReadOnlyList<PermissionChoices>> GroupsAsync(Role role, HashSet<string> chosen, ClaimsPrincipal actor)
    {
        var groups = await roles.ListPermissionsAsync();
        var all = groups.SelectMany(group => group.Permissions).DistinctBy(permission => permission.Name).ToDictionary(permission => permission.Name, StringComparer.OrdinalIgnoreCase);
        var ofEveryone = new List<(string Title, IReadOnlySet<string> Permissions)>();
        foreach (var name in _everyones.Where(name => name != role.RoleName && role.RoleName != OrchardCoreConstants.Roles.Anonymous))
        {
            if (await roles.FindAsync(name) is { } everyones)
            {
                ofEveryone.Add((roleTitles.Of(name), RoleAdministration.PermissionsOf(everyones)));
            }
        }

        var choices = new List<(int Rank, PermissionChoices Group)>();
        foreach (var group in groups)
        {
            var permissions = new List<PermissionChoice>();
            foreach (var permission in group.Permissions)
            {
                permissions.Add(new PermissionChoice(
                    permission.Name,
                    titles.Of(permission),
                    chosen.Contains(permission.Name),
                    await MayChooseAsync(role, permission, chosen, actor),
                    permission.IsSecurityCritical,
                    Through(permission)));
            }

            var isOfType = PermissionTitles.IsOfType(group.Title);
            choices.AddRange(Parts(titles.OfGroup(group.Title), permissions, isOfType).Select(part => (isOfType ? 1 : group.Permissions.Any(permission => permission.Name == "EditContent") ? 0 : 2, part)));
        }

        return [.. choices.OrderBy(choice => choice.Rank).ThenBy(choice => choice.Group.Title, StringComparer.CurrentCulture).Select(choice => choice.Group)];

        string? Through(Permission permission)
        {
            var granting = GrantingPermissions.Of(permission);
            var ofOthers = granting.Where(name => chosen.Contains(name) && !string.Equals(name, permission.Name, StringComparison.OrdinalIgnoreCase) && all.ContainsKey(name)).Select(name => titles.Of(all[name])).FirstOrDefault();

            return ofOthers ?? ofEveryone.Where(one => one.Permissions.Overlaps(granting)).Select(one => one.Title).FirstOrDefault();
        }
    }

    // Nobody gives what they have not; what the role has already stays as it is.
    private async Task<bool> MayChooseAsync(Role role, Permission permission, HashSet<string> chosen, ClaimsPrincipal actor)
        => !(permission.IsSecurityCritical && role.RoleName == OrchardCoreConstants.Roles.Anonymous)
            && (chosen.Contains(permission.Name) || await authorization.AuthorizeAsync(actor, permission));

    // The permissions about accounts of one role are many, and few sites need them: they are a group of their own.
    private IEnumerable<PermissionChoices> Parts(string title, List<PermissionChoice> permissions, bool isOfType)
    {
        var ofRoles = isOfType ? [] : permissions.Where(permission => permission.Name.Contains('_', StringComparison.Ordinal)).ToList();
        if (permissions.Count > ofRoles.Count)
        {
            yield return new(title, [.. permissions.Except(ofRoles)]);
        }

        if (ofRoles.Count > 0)
        {
            yield return new(localizer["{0}, one by one", title], ofRoles);
        }
    }
}
