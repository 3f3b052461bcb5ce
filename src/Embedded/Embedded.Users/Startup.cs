using Embedded.Security;
using Embedded.Users.Accounts;
using Embedded.Users.Administration;
using Embedded.Users.Permissions;
using Embedded.Users.Recipes;
using Embedded.Users.Roles;
using Embedded.Users.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardCore.Recipes.Services;
using OrchardCore.Roles.Recipes;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using OrchardCore.Security.Services;
using OrchardCore.Setup.Events;
using OrchardCore.Users;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Recipes;
using OrchardCore.Users.Services;

namespace Embedded.Users;

/// <summary>Accounts: their store, indexes, recipe step and the owner that setup creates.</summary>
[Feature("OrchardCore.Users")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<IUserStore<IUser>, UserStore>();
        services.AddScoped<IUserService, UserService>();
        services.AddScoped<IUserReferences, UserReferences>();
        services.AddScoped<AccountDirectory>();
        services.AddScoped<AccountGuard>();
        services.AddScoped<AccountInputCheck>();
        services.AddScoped<RoleReach>();
        services.AddScoped<AccountAdministration>();
        services.AddScoped<RoleAdministration>();
        services.AddScoped<IAuthorizationHandler, AccountAuthorizationHandler>();
        services.AddScoped<IRecipeEnvironmentProvider, RecipeEnvironmentSuperUserProvider>();
        services.AddSingleton<IUserIdGenerator, DefaultUserIdGenerator>();
        services.AddSingleton<ILookupNormalizer, UpperInvariantLookupNormalizer>();

        services.AddDataMigration<UsersMigrations>();
        services.AddIndexProvider<UserIndexProvider>();
        services.AddIndexProvider<UserByRoleNameIndexProvider>();
        services.AddIndexProvider<UserByLoginInfoIndexProvider>();
        services.AddIndexProvider<UserByClaimIndexProvider>();

        services.AddPermissionProvider<UserPermissionProvider>();
        services.AddRecipeExecutionStep<UsersStep>();
        services.AddScoped<ISetupEventHandler, SuperUserSetupHandler>();
        services.AddScoped<IRoleRemovedEventHandler, UserRoleRemover>();
    }
}

/// <summary>Roles: their store and the check of permissions by role.</summary>
[Feature("OrchardCore.Roles.Core")]
internal sealed class RolesCoreStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<IRoleStore<IRole>, RoleStore>();
        services.AddScoped<IRoleService, RoleService>();
        services.AddScoped<RoleTitles>();
        services.AddSingleton<RolePermissions>();
        services.AddScoped<IAuthorizationHandler, PermissionAuthorizationHandler>();
    }
}

/// <summary>Default permissions, system roles and the recipe step for roles.</summary>
[Feature("OrchardCore.Roles")]
internal sealed class RolesStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<RolesMigrations>();
        services.AddPermissionProvider<RolePermissionProvider>();
        services.AddRecipeExecutionStep<RolesStep>();
        services.AddScoped<StereotypeRoleUpdater>();
        services.AddScoped<IRoleCreatedEventHandler>(provider => provider.GetRequiredService<StereotypeRoleUpdater>());
        services.AddScoped<IFeatureEventHandler>(provider => provider.GetRequiredService<StereotypeRoleUpdater>());
    }
}
