using Portal.TestSupport;
using Xunit;

namespace Portal.Integration.Tests.BadInput;

/// <summary>The content API on PostgreSQL.</summary>
public sealed class PostgresContentApiRefusalTests(PostgresSite site) : ContentApiRefusalTests(site), IClassFixture<PostgresSite>;
