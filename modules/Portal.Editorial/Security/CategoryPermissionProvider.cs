using Microsoft.Extensions.Localization;
using OrchardCore.Security.Permissions;
using Portal.Articles.Services;

namespace Portal.Editorial.Security;

/// <summary>A permission for each category, so that a role can be given some of them.</summary>
internal sealed class CategoryPermissionProvider(ICategories categories, IStringLocalizer<CategoryPermissionProvider> localizer) : IPermissionProvider
{
    public async Task<IEnumerable<Permission>> GetPermissionsAsync() => (await categories.AllAsync()).Values
        .Select(category => new Permission(
            CategoryPermissions.Prefix + category.Id,
            localizer["Edit, approve and publish in the category \"{0}\"", string.Join(" › ", category.SelfAndAncestors().Reverse().Select(above => above.Name))]))
        .ToArray();

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [];
}
