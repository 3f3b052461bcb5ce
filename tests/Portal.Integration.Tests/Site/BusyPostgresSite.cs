using Portal.TestSupport;

namespace Portal.Integration.Tests.Site;

/// <summary>A site on PostgreSQL where one address may sign in as often as a whole class of tests needs.</summary>
public sealed class BusyPostgresSite : PostgresSite
{
    /// <inheritdoc/>
    protected override IReadOnlyDictionary<string, string> MoreSettings { get; } = new Dictionary<string, string>
    {
        ["OrchardCore:OrchardCore_Users:SignIn:AttemptsPerMinute"] = "100000",
    };
}
