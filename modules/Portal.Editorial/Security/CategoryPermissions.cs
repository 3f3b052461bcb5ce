using OrchardCore.Security.Permissions;

namespace Portal.Editorial.Security;

/// <summary>The right to edit, approve and publish what stands in one category, and in those below it.</summary>
public static class CategoryPermissions
{
    /// <summary>What the names of these permissions begin with; the category's term id follows.</summary>
    public const string Prefix = "ApproveCategory_";

    /// <summary>The permission for a category.</summary>
    public static Permission For(string categoryId) => new(Prefix + categoryId);
}
