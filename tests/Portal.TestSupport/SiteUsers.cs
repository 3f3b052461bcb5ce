using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;

namespace Portal.TestSupport;

/// <summary>Makes accounts inside a site.</summary>
public static class SiteUsers
{
    public const string Password = "Thu-nghiem-2026!";

    /// <summary>Creates an account with the roles, and a visitor who is signed in with it.</summary>
    public static async Task<HttpClient> CreateUserAsync(this PortalSite site, CancellationToken cancellationToken, params string[] roles)
    {
        var name = "u" + Guid.NewGuid().ToString("N");

        return await site.CreateUserAsync(name, cancellationToken, roles);
    }

    /// <summary>Creates an account of that name with the roles, and a visitor who is signed in with it.</summary>
    public static async Task<HttpClient> CreateUserAsync(this PortalSite site, string name, CancellationToken cancellationToken, params string[] roles)
    {
        await site.UsingScopeAsync(async services =>
        {
            var errors = new List<string>();
            var user = new User { UserName = name, Email = name + "@example.org", EmailConfirmed = true, IsEnabled = true, RoleNames = [.. roles] };
            await services.GetRequiredService<IUserService>().CreateUserAsync(user, Password, (_, message) => errors.Add(message));
            if (errors.Count > 0)
            {
                throw new InvalidOperationException(string.Join('\n', errors));
            }
        });

        var visitor = site.CreateVisitor();
        await SignIn.AsAsync(visitor, name, Password, cancellationToken);

        return visitor;
    }
}
