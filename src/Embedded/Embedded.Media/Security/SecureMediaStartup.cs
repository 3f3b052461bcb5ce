using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Media;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;

namespace Embedded.Media.Security;

/// <summary>Keeps folders of the library from those who may not see them.</summary>
[Feature("OrchardCore.Media.Security")]
internal sealed class SecureMediaStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddPermissionProvider<SecureMediaPermissions>();
        services.AddScoped<IAuthorizationHandler, ViewMediaFolderAuthorizationHandler>();
        services.AddSingleton<MediaGuard>();
    }
}
