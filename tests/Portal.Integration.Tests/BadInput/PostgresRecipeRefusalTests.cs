using Portal.TestSupport;
using Xunit;

namespace Portal.Integration.Tests.BadInput;

/// <summary>Refused recipes on PostgreSQL.</summary>
public sealed class PostgresRecipeRefusalTests(PostgresSite site) : RecipeRefusalTests(site), IClassFixture<PostgresSite>;
