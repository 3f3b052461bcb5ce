using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Embedded.Users.SignIn;

/// <summary>Maps the account pages, each at the address that Orchard Core gives it.</summary>
internal static class AccountRoutes
{
    public const string Area = "OrchardCore.Users";

    public static void MapAccountPage(this IEndpointRouteBuilder routes, string name, string path, string controller, string action)
        => routes.MapAreaControllerRoute(name, Area, path, new { controller, action });
}
