using Embedded.Users.Tests.Support;

namespace Embedded.Users.Tests.Pages;

[Collection(PostgresAccounts.Name)]
public sealed class PostgresNotificationMailTests(PostgresAccountSite site) : NotificationMailTests(site);
