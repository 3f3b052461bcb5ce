using Embedded.Users.Tests.Support;

namespace Embedded.Users.Tests.Pages;

[Collection(PostgresAccounts.Name)]
public sealed class PostgresAdministrationTests(PostgresAccountSite site) : AdministrationTests(site);
