using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;
using Portal.Meetings.Calendars;
using Portal.Meetings.Handlers;
using Portal.Meetings.Indexes;
using Portal.Meetings.Models;
using Portal.Meetings.Security;
using Portal.Meetings.Services;

namespace Portal.Meetings;

/// <summary>Registers what the module brings.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<Meeting>().AddHandler<MeetingHandler>();
        services.AddContentPart<AgendaItem>();
        services.AddContentPart<Directive>().AddHandler<DirectiveHandler>();

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
    }
}
