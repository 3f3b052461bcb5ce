using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.ResourceManagement;
using OrchardCore.Settings;

namespace Embedded.Resources;

internal sealed class ManagementOptionsSetup(IOptions<ResourceOptions> resources, IHostEnvironment environment, ShellSettings shell)
    : IConfigureOptions<ResourceManagementOptions>
{
    public void Configure(ResourceManagementOptions options)
    {
        var chosen = resources.Value;
        options.UseCdn = chosen.UseCdn;
        options.CdnBaseUrl = chosen.CdnBaseUrl;
        options.AppendVersion = chosen.AppendVersion;
        options.DebugMode = chosen.ResourceDebugMode switch
        {
            ResourceDebugMode.Enabled => true,
            ResourceDebugMode.Disabled => false,
            _ => environment.IsDevelopment(),
        };
        options.ContentBasePath = string.IsNullOrEmpty(shell.RequestUrlPrefix) ? string.Empty : "/" + shell.RequestUrlPrefix;
    }
}
