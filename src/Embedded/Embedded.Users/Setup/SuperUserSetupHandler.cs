using OrchardCore;
using OrchardCore.Abstractions.Setup;
using OrchardCore.Setup.Events;
using OrchardCore.Setup.Services;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;

namespace Embedded.Users.Setup;

/// <summary>Creates the account that owns the site, under the id that the recipe knew as <c>AdminUserId</c>.</summary>
internal sealed class SuperUserSetupHandler(IUserService users) : ISetupEventHandler
{
    public async Task SetupAsync(SetupContext context)
    {
        var user = new User
        {
            UserId = Value(context, SetupConstants.AdminUserId)!,
            UserName = Value(context, SetupConstants.AdminUsername)!,
            Email = Value(context, SetupConstants.AdminEmail),
            EmailConfirmed = true,
            RoleNames = [OrchardCoreConstants.Roles.Administrator],
        };

        await users.CreateUserAsync(user, Value(context, SetupConstants.AdminPassword), (field, message) => context.Errors[field] = message);
    }

    public Task FailedAsync(SetupContext context) => Task.CompletedTask;

    public Task SucceededAsync() => Task.CompletedTask;

    private static string? Value(SetupContext context, string name)
        => context.Properties.TryGetValue(name, out var value) ? value?.ToString() : null;
}
