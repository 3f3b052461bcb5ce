using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Scripting;

namespace Embedded.Scripting;

/// <summary>What the feature <c>OrchardCore.Scripting</c> brings.</summary>
[Feature("OrchardCore.Scripting")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<IScriptingEngine, JavaScriptEngine>();
        services.AddSingleton<IScriptingEngine, FilesScriptEngine>();
        services.AddScoped<IScriptingManager, ScriptingManager>();
        services.AddSingleton<IGlobalMethodProvider, CommonMethods>();
        services.AddSingleton<IGlobalMethodProvider, LogMethod>();
    }
}
