using Embedded.Users.Tests.Support;

namespace Embedded.Users.Tests.Pages;

[Collection(PostgresAccounts.Name)]
public sealed class PostgresResetPasswordTests(PostgresAccountSite site) : ResetPasswordTests(site);
