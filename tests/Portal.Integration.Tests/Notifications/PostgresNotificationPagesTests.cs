using Portal.Integration.Tests.Site;

namespace Portal.Integration.Tests.Notifications;

/// <summary>Notifications on PostgreSQL.</summary>
public sealed class PostgresNotificationPagesTests(BusyPostgresSite site) : NotificationPagesTests(site), IClassFixture<BusyPostgresSite>;
