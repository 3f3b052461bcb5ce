using Portal.TestSupport;
using Xunit;

namespace Portal.Integration.Tests.Concurrency;

/// <summary>One path or alias wanted at once, on PostgreSQL.</summary>
public sealed class PostgresSameNameTests(PostgresSite site) : SameNameTests(site), IClassFixture<PostgresSite>;
