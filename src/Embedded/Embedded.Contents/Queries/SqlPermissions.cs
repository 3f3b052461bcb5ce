using OrchardCore.Security.Permissions;

namespace OrchardCore.Queries.Sql;

/// <summary>Who may write SQL queries.</summary>
public sealed class Permissions : IPermissionProvider
{
    public static readonly Permission ManageSqlQueries = new("ManageSqlQueries", "Manage SQL Queries");

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([ManageSqlQueries]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = "Administrator", Permissions = [ManageSqlQueries] },
        new() { Name = "Editor", Permissions = [ManageSqlQueries] },
    ];
}
