using Portal.TestSupport;
using Xunit;

namespace Portal.Integration.Tests.BadInput;

/// <summary>The content API on SQLite.</summary>
public sealed class SqliteContentApiRefusalTests(SqliteSite site) : ContentApiRefusalTests(site), IClassFixture<SqliteSite>;
