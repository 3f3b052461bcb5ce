using Portal.TestSupport;

namespace Portal.Meetings.Tests.Site;

/// <summary>Calendar files on PostgreSQL.</summary>
public sealed class PostgresCalendarFileTests(PostgresSite site) : CalendarFileTests(site), IClassFixture<PostgresSite>;

/// <summary>Internal meetings on PostgreSQL.</summary>
public sealed class PostgresInternalMeetingTests(PostgresSite site) : InternalMeetingTests(site), IClassFixture<PostgresSite>;

/// <summary>Pages of meetings on PostgreSQL.</summary>
public sealed class PostgresMeetingPageTests(PostgresSite site) : MeetingPageTests(site), IClassFixture<PostgresSite>;

/// <summary>Lists of meetings on PostgreSQL.</summary>
public sealed class PostgresMeetingListTests(PostgresSite site) : MeetingListTests(site), IClassFixture<PostgresSite>;

/// <summary>Files of internal meetings on PostgreSQL.</summary>
public sealed class PostgresInternalDocumentTests(PostgresSite site) : InternalDocumentTests(site), IClassFixture<PostgresSite>;

/// <summary>The register of directives on PostgreSQL.</summary>
public sealed class PostgresDirectiveRegisterTests(PostgresSite site) : Admin.DirectiveRegisterTests(site), IClassFixture<PostgresSite>;

/// <summary>The calendar of planned meetings on this database.</summary>
public sealed class PostgresPlannedMeetingsTests(PostgresSite site) : Admin.PlannedMeetingsTests(site), IClassFixture<PostgresSite>;
