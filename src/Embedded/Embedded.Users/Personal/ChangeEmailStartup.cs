using Embedded.Users.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.Email;
using OrchardCore.Modules;

namespace Embedded.Users.Personal;

/// <summary>Lets accounts change their mail address; Orchard Core's address for it leads to the profile.</summary>
[Feature("OrchardCore.Users.ChangeEmail")]
internal sealed class ChangeEmailStartup : StartupBase
{
    // As sign-in's: ahead of the pages that any module maps.
    public override int ConfigureOrder => -140;

    public override void ConfigureServices(IServiceCollection services)
        => services.TryAddSingleton<IEmailAddressValidator, EmailAddressValidator>();

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
        => routes.MapAccountPage("ChangeEmail", "ChangeEmail", "Profile", "Index");
}
