using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Security;

namespace Embedded.Users.Roles;

internal sealed class RolesMigrations : DataMigration
{
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Migrations are called on an instance.")]
    public Task<int> CreateAsync()
    {
        // Deferred: a role takes its default permissions from every enabled feature, and those are all known only
        // when the migrations have run.
        ShellScope.AddDeferredTask(async scope =>
        {
            var roles = scope.ServiceProvider.GetRequiredService<RoleManager<IRole>>();
            foreach (var (name, description) in SystemRoles.Descriptions)
            {
                if (!await roles.RoleExistsAsync(name))
                {
                    await roles.CreateAsync(new Role { RoleName = name, RoleDescription = description });
                }
            }
        });

        return Task.FromResult(1);
    }
}
