using Fluid;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Modules;
using Portal.Associations.Models;

namespace Portal.Associations.Meetings;

/// <summary>Brings meetings and associations together where the site has meetings.</summary>
[RequireFeatures("Portal.Meetings")]
public sealed class MeetingsStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<Association>().UseDisplayDriver<AssociationMeetingsDisplayDriver>();
        services.Configure<TemplateOptions>(options =>
        {
            options.MemberAccessStrategy.Register<AssociationMeetingsViewModel>();
            options.MemberAccessStrategy.Register<AssociationDirectivesViewModel>();
        });
    }
}
