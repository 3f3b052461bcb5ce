
using Portal.TestSupport;

namespace Portal.Integration.Tests.Notifications;

/// <summary>Notifications on SQLite.</summary>
public sealed class SqliteNotificationPagesTests(SqliteSite site) : NotificationPagesTests(site), IClassFixture<SqliteSite>;
