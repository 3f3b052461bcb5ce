using Portal.TestSupport;
using Xunit;

namespace Portal.Integration.Tests.Concurrency;

/// <summary>One path or alias wanted at once, on SQLite.</summary>
public sealed class SqliteSameNameTests(SqliteSite site) : SameNameTests(site), IClassFixture<SqliteSite>;
