using Portal.TestSupport;
using Xunit;

namespace Portal.Integration.Tests.BadInput;

/// <summary>The content step on SQLite.</summary>
public sealed class SqliteContentStepTests(SqliteSite site) : ContentStepTests(site), IClassFixture<SqliteSite>;
