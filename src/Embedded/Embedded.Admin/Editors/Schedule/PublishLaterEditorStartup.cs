using Embedded.Admin.Home;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Modules;
using OrchardCore.PublishLater.Models;

namespace Embedded.Admin.Editors.Schedule;

/// <summary>Publishing later.</summary>
[Feature("OrchardCore.PublishLater")]
[RequireFeatures("OrchardCore.Admin")]
internal sealed class PublishLaterEditorStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.TryAddScoped<SchedulingRights>();
        services.AddScoped<IDashboardSections, ScheduledSections>();
        services.AddContentPart<PublishLaterPart>().ForEditor<PublishLaterPartEditor>();
    }
}
