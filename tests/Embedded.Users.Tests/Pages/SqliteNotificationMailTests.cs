using Embedded.Users.Tests.Support;

namespace Embedded.Users.Tests.Pages;

[Collection(SqliteAccounts.Name)]
public sealed class SqliteNotificationMailTests(SqliteAccountSite site) : NotificationMailTests(site);
