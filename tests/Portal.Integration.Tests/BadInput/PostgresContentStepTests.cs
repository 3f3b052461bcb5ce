using Portal.TestSupport;
using Xunit;

namespace Portal.Integration.Tests.BadInput;

/// <summary>The content step on PostgreSQL.</summary>
public sealed class PostgresContentStepTests(PostgresSite site) : ContentStepTests(site), IClassFixture<PostgresSite>;
