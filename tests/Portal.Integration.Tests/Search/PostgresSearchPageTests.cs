using Portal.TestSupport;
using Xunit;

namespace Portal.Integration.Tests.Search;

/// <inheritdoc/>
public sealed class PostgresSearchPageTests(PostgresSite site) : SearchPageTests(site), IClassFixture<PostgresSite>;
