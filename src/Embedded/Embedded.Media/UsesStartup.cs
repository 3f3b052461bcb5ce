using Embedded.Media.Uses;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.Data;
using OrchardCore.Modules;

namespace Embedded.Media;

/// <summary>Which items name a file.</summary>
[Feature("OrchardCore.Media")]
[RequireFeatures("OrchardCore.Contents")]
internal sealed class UsesStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddIndexProvider<MediaUseIndexProvider>();
        services.AddScoped<MediaUses>();
        services.AddSingleton<IBackgroundTask, MediaUseFilling>();
    }
}
