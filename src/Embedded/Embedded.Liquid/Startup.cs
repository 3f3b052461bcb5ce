using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Modules;

namespace Embedded.Liquid;

/// <summary>Liquid templates with the filters and globals that need no other feature.</summary>
[Feature("OrchardCore.Liquid")]
internal sealed class Startup(IShellConfiguration shellConfiguration) : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.Configure<LiquidLimits>(shellConfiguration.GetSection("Embedded_Liquid"));
        services.AddEmbeddedLiquid(shellConfiguration.GetValue<bool>("OrchardCore_Liquid:AllowLiquidTags"));
    }
}
