using Embedded.Users.Tests.Support;

namespace Embedded.Users.Tests.Pages;

[Collection(PostgresAccounts.Name)]
public sealed class PostgresAccountRecordTests(PostgresAccountSite site) : AccountRecordTests(site);
