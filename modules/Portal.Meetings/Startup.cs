using Fluid;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;
using Portal.Common.Web;
using Portal.Meetings.Calendars;
using Portal.Meetings.Directives;
using Portal.Meetings.Drivers;
using Portal.Meetings.Handlers;
using Portal.Meetings.Indexes;
using Portal.Meetings.Models;
using Portal.Meetings.Security;
using Portal.Meetings.Services;
using Portal.Meetings.ViewModels;
using Portal.Meetings.Web;

namespace Portal.Meetings;

/// <summary>Registers what the module brings.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddNavigationProvider<AdminMenu>();
        services.AddContentPart<Meeting>().UseDisplayDriver<MeetingDisplayDriver>().AddHandler<MeetingHandler>().AddHandler<MeetingSitemapHandler>().AddHandler<NewMeetingDayHandler>();
        services.AddContentPart<AgendaItem>();
        services.AddContentPart<Directive>().AddHandler<DirectiveHandler>();
        services.AddContentPart<MeetingListPage>().UseDisplayDriver<MeetingListPageDisplayDriver>();
        services.AddContentPart<WorkCalendarPage>().UseDisplayDriver<WorkCalendarPageDisplayDriver>();
        services.AddContentPart<UpcomingMeetings>().UseDisplayDriver<UpcomingMeetingsDisplayDriver>();
        services.AddContentPart<WeekCalendar>().UseDisplayDriver<WeekCalendarDisplayDriver>();
        services.AddContentPart<OpenDirectives>().UseDisplayDriver<OpenDirectivesDisplayDriver>();

        services.AddIndexProvider<MeetingIndexProvider>();
        services.AddIndexProvider<DirectiveIndexProvider>();
        services.AddIndexProvider<MeetingAssociationIndexProvider>();
        services.AddIndexProvider<MeetingDocumentIndexProvider>();
        services.AddDataMigration<Migrations>();
        services.AddDataMigration<IndexMigrations>();

        services.AddPermissionProvider<MeetingPermissionProvider>();
        services.AddScoped<IAuthorizationHandler, InternalMeetingAuthorizationHandler>();

        services.AddScoped<IMeetingQueries, MeetingQueries>();
        services.AddScoped<MeetingTexts>();
        services.AddScoped<MeetingPresenter>();
        services.AddScoped<MeetingListBuilder>();
        services.AddScoped<MeetingCalendarBuilder>();
        services.AddScoped<MeetingCalendarFile>();
        services.AddScoped<LinkedItems>();
        services.AddScoped<DirectivePresenter>();
        services.AddScoped<DocumentPresenter>();
        services.AddScoped<MeetingStructuredData>();
        services.AddScoped<MeetingDetailBuilder>();
        services.AddScoped<DirectiveRegister>();
        services.AddScoped<DirectiveFollowUp>();
        services.AddScoped<DirectiveSheet>();
        services.TryAddScoped<AbsoluteUrls>();
        services.TryAddScoped<OpenGraph>();

        services.Configure<TemplateOptions>(ViewModelMembers.Register);
    }

    /// <inheritdoc/>
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
        => app.UseMiddleware<HiddenMeetingMiddleware>().UseMiddleware<MeetingPagesMiddleware>();
}
