using Fluid;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using Portal.Meetings.Directives;

namespace Portal.Meetings.Desk;

/// <summary>Puts meetings and directives onto the admin's first page, where the site has Orchard Core's dashboard.</summary>
[RequireFeatures("OrchardCore.AdminDashboard")]
public sealed class DeskStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<MeetingsThisWeek>().UseDisplayDriver<MeetingsThisWeekDisplayDriver>();
        services.AddContentPart<OverdueDirectives>().UseDisplayDriver<OverdueDirectivesDisplayDriver>();
        services.AddDataMigration<DeskMigrations>();
        services.AddScoped<DeskRights>();
        services.Configure<TemplateOptions>(options =>
        {
            options.MemberAccessStrategy.Register<MeetingsThisWeekViewModel>();
            options.MemberAccessStrategy.Register<DeskMeeting>();
            options.MemberAccessStrategy.Register<OverdueDirectivesViewModel>();
            options.MemberAccessStrategy.Register<DirectiveEntry>();
        });
    }
}
