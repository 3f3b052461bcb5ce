using Embedded.Users.Tests.Support;

namespace Embedded.Users.Tests.Pages;

[Collection(SqliteAccounts.Name)]
public sealed class SqliteAccountRecordTests(SqliteAccountSite site) : AccountRecordTests(site);
