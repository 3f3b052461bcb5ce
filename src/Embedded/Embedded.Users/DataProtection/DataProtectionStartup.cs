using Embedded.Users.Cookies;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules;

namespace Embedded.Users.DataProtection;

/// <summary>Keeps each tenant's keys with its data, so that a restart or a move signs nobody out, and apart from other tenants'.</summary>
[Feature("OrchardCore.Users")]
internal sealed class DataProtectionStartup(IOptions<ShellOptions> shellOptions, ShellSettings settings, IHostEnvironment environment) : StartupBase
{
    public override int Order => -100;

    public override void ConfigureServices(IServiceCollection services)
    {
        var keys = Directory.CreateDirectory(Path.Combine(
            shellOptions.Value.ShellsApplicationDataPath,
            shellOptions.Value.ShellsContainerName,
            settings.Name,
            "DataProtection-Keys"));

        // The host's registrations came along with its services; a fresh collection replaces them, since most of
        // these methods add only what is missing.
        services.RemoveAll<IConfigureOptions<KeyManagementOptions>>();
        services.RemoveAll<IConfigureOptions<DataProtectionOptions>>();
        var own = new ServiceCollection();
        own.AddDataProtection().PersistKeysToFileSystem(keys).SetApplicationName(settings.Name);
        own.AddAntiforgery(options =>
        {
            options.Cookie = new SiteCookieBuilder("orchantiforgery", SameSiteMode.Strict, settings, environment.IsDevelopment());
        });
        services.Add(own);
    }
}
