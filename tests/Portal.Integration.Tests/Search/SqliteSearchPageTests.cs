using Portal.TestSupport;
using Xunit;

namespace Portal.Integration.Tests.Search;

/// <inheritdoc/>
public sealed class SqliteSearchPageTests(SqliteSite site) : SearchPageTests(site), IClassFixture<SqliteSite>;
