using Embedded.Admin.Roles;
using Embedded.Users.Administration;

namespace Embedded.AuditTrail.Roles;

/// <summary>What permissions are called where no group stands above them.</summary>
internal sealed class RoleRights(RoleAdministration roles, PermissionTitles titles)
{
    private Dictionary<string, string>? _titles;

    /// <summary>The permissions by what they are called; of a feature that is off now there is only the name.</summary>
    public async Task<IReadOnlyList<string>> TitlesAsync(IEnumerable<string> names)
    {
        _titles ??= await ReadAsync();

        return [.. names.Select(name => _titles.GetValueOrDefault(name) ?? name).Order(StringComparer.CurrentCulture)];
    }

    private async Task<Dictionary<string, string>> ReadAsync()
        => (await roles.ListPermissionsAsync())
            .SelectMany(group => group.Permissions.Select(permission => (permission.Name, Title: PermissionTitles.IsOfType(group.Title) ? $"{titles.OfGroup(group.Title)}: {titles.Of(permission)}" : titles.Of(permission))))
            .DistinctBy(pair => pair.Name, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(pair => pair.Name, pair => pair.Title, StringComparer.OrdinalIgnoreCase);
}
