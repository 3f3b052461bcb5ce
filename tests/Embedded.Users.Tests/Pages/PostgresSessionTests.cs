using Embedded.Users.Tests.Support;

namespace Embedded.Users.Tests.Pages;

[Collection(PostgresAccounts.Name)]
public sealed class PostgresSessionTests(PostgresAccountSite site) : SessionTests(site);
