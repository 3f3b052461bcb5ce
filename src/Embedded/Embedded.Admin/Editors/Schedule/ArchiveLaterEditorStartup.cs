using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Modules;
using OrchardCore.ArchiveLater.Models;

namespace Embedded.Admin.Editors.Schedule;

/// <summary>Taking off the site later.</summary>
[Feature("OrchardCore.ArchiveLater")]
[RequireFeatures("OrchardCore.Admin")]
internal sealed class ArchiveLaterEditorStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.TryAddScoped<SchedulingRights>();
        services.AddContentPart<ArchiveLaterPart>().ForEditor<ArchiveLaterPartEditor>();
    }
}
