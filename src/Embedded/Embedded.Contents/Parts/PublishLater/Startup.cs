using Embedded.Contents.Parts.PublishLater;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.PublishLater.Indexes;
using OrchardCore.PublishLater.Models;
using OrchardCore.PublishLater.Services;

namespace OrchardCore.PublishLater;

[Feature("OrchardCore.PublishLater")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<PublishLaterPart>().AddHandler<PublishLaterPartHandler>();
        services.AddIndexProvider<PublishLaterPartIndexProvider>();
        services.AddDataMigration<Migrations>();
        services.AddSingleton<IBackgroundTask, ScheduledPublishingBackgroundTask>();
    }
}
