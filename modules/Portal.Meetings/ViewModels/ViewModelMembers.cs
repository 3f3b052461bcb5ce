using Fluid;
using Portal.Common.ViewModels;

namespace Portal.Meetings.ViewModels;

/// <summary>Opens the view models to Liquid templates, which read nothing that is not registered.</summary>
internal static class ViewModelMembers
{
    public static void Register(TemplateOptions options)
    {
        var members = options.MemberAccessStrategy;
        members.Register<MeetingViewModel>();
        members.Register<MeetingSummary>();
        members.Register<LinkedItem>();
        members.Register<AgendaItemViewModel>();
        members.Register<DirectiveViewModel>();
        members.Register<DocumentViewModel>();
        members.Register<MeetingListViewModel>();
        members.Register<FilterOption>();
        members.Register<MeetingCalendarViewModel>();
        members.Register<CalendarWeekRow>();
        members.Register<CalendarDay>();
        members.Register<CalendarEntry>();
        members.Register<UpcomingMeetingsViewModel>();
        members.Register<WeekCalendarViewModel>();
        members.Register<OpenDirectivesViewModel>();
    }
}
