using Portal.Integration.Tests.Site;

namespace Portal.Integration.Tests.Notifications;

/// <summary>Notifications on SQLite.</summary>
public sealed class SqliteNotificationPagesTests(BusySite site) : NotificationPagesTests(site), IClassFixture<BusySite>;
