using Embedded.Users.Roles;
using Microsoft.Extensions.DependencyInjection;

namespace Embedded.AuditTrail.Journal;

/// <summary>What roles are called, where the site has any.</summary>
internal sealed class AccountRoles(IServiceProvider services)
{
    public string TitleOf(string roleName) => services.GetService<RoleTitles>()?.Of(roleName) ?? roleName;
}
