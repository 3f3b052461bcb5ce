using OrchardCore.Security.Permissions;

namespace OrchardCore.Queries;

/// <summary>Who may change queries, and who may run which of them over HTTP.</summary>
public sealed class Permissions(IQueryManager queryManager) : IPermissionProvider
{
    public static readonly Permission ManageQueries = new("ManageQueries", "Manage queries");

    public static readonly Permission ExecuteApiAll = new("ExecuteApiAll", "Execute Api - All queries", [ManageQueries]);

    public async Task<IEnumerable<Permission>> GetPermissionsAsync()
        => [ManageQueries, ExecuteApiAll, .. (await queryManager.ListQueriesAsync()).Select(query => CreatePermissionForQuery(query.Name))];

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = "Administrator", Permissions = [ManageQueries, ExecuteApiAll] },
        new() { Name = "Editor", Permissions = [ManageQueries] },
    ];

    public static Permission CreatePermissionForQuery(string name) => new($"ExecuteApi_{name}", $"Execute Api - {name}", [ManageQueries, ExecuteApiAll]);
}
