using OrchardCore.Security.Permissions;

namespace Embedded.Users.Tests.Support;

/// <summary>A module's permissions: one that another implies, with a default for editors and for everyone.</summary>
internal sealed class TestPermissions : IPermissionProvider
{
    public static readonly Permission ManageNews = new("ManageNews", "Manage news");
    public static readonly Permission EditNews = new("EditNews", "Edit news", [ManageNews]);
    public static readonly Permission ReadNews = new("ReadNews", "Read news", [EditNews]);

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([ManageNews, EditNews, ReadNews]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = "Editor", Permissions = [EditNews] },
        new() { Name = "Anonymous", Permissions = [ReadNews] },
    ];
}
