using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace OrchardCore.Environment.Shell;

internal sealed class ShellOptionsSetup : IConfigureOptions<ShellOptions>
{
    private readonly IHostEnvironment _environment;

    public ShellOptionsSetup(IHostEnvironment environment) => _environment = environment;

    public void Configure(ShellOptions options)
    {
        var configured = System.Environment.GetEnvironmentVariable(ShellOptionConstants.OrchardAppData);

        options.ShellsApplicationDataPath = Path.Combine(
            _environment.ContentRootPath,
            string.IsNullOrWhiteSpace(configured) ? ShellOptionConstants.DefaultAppDataPath : configured);
        options.ShellsContainerName = ShellOptionConstants.DefaultSitesPath;
    }
}
