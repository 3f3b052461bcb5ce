using Portal.TestSupport;
using Xunit;

namespace Portal.Integration.Tests.BadInput;

/// <summary>Refused recipes on SQLite.</summary>
public sealed class SqliteRecipeRefusalTests(SqliteSite site) : RecipeRefusalTests(site), IClassFixture<SqliteSite>;
