using Embedded.Resources.Liquid;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement.Liquid;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Liquid;
using OrchardCore.Modules;
using OrchardCore.ResourceManagement;

namespace Embedded.Resources;

/// <summary>Styles and scripts by name, in every tenant: a layout needs them whatever its features.</summary>
internal sealed class Startup(IShellConfiguration configuration) : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddResourceManagement();
        services.Configure<ResourceOptions>(configuration.GetSection("OrchardCore_Resources"));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IConfigureOptions<ResourceManagementOptions>, ManagementOptionsSetup>());
        services.Configure<LiquidViewOptions>(options => options.LiquidViewParserConfiguration.Add(ResourceTags.Register));
        services.AddLiquidFilter<AppendVersionFilter>("append_version");
        services.AddLiquidFilter<ResourceUrlFilter>("resource_url");
    }
}
