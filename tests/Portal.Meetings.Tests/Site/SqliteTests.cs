using Portal.TestSupport;

namespace Portal.Meetings.Tests.Site;

/// <summary>Calendar files on SQLite.</summary>
public sealed class SqliteCalendarFileTests(SqliteSite site) : CalendarFileTests(site), IClassFixture<SqliteSite>;

/// <summary>Internal meetings on SQLite.</summary>
public sealed class SqliteInternalMeetingTests(SqliteSite site) : InternalMeetingTests(site), IClassFixture<SqliteSite>;

/// <summary>Pages of meetings on SQLite.</summary>
public sealed class SqliteMeetingPageTests(SqliteSite site) : MeetingPageTests(site), IClassFixture<SqliteSite>;

/// <summary>Lists of meetings on SQLite.</summary>
public sealed class SqliteMeetingListTests(SqliteSite site) : MeetingListTests(site), IClassFixture<SqliteSite>;

/// <summary>Files of internal meetings on SQLite.</summary>
public sealed class SqliteInternalDocumentTests(SqliteSite site) : InternalDocumentTests(site), IClassFixture<SqliteSite>;

/// <summary>The register of directives on SQLite.</summary>
public sealed class SqliteDirectiveRegisterTests(SqliteSite site) : Admin.DirectiveRegisterTests(site), IClassFixture<SqliteSite>;

/// <summary>The calendar of planned meetings on this database.</summary>
public sealed class SqlitePlannedMeetingsTests(SqliteSite site) : Admin.PlannedMeetingsTests(site), IClassFixture<SqliteSite>;
