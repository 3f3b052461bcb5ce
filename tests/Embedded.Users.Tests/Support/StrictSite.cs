using Portal.TestSupport;

namespace Embedded.Users.Tests.Support;

/// <summary>A site that lets an address try three times a minute, and that has no mail server.</summary>
public sealed class StrictSite : SqliteSite
{
    public const int AttemptsPerMinute = 3;

    public string MailFolder => Path.Combine(DataFolder, "Sites", "Default", "Mail");

    public string KeyFolder => Path.Combine(DataFolder, "Sites", "Default", "DataProtection-Keys");

    protected override IReadOnlyDictionary<string, string> MoreSettings { get; } = new Dictionary<string, string>
    {
        ["OrchardCore:OrchardCore_Users:SignIn:AttemptsPerMinute"] = $"{AttemptsPerMinute}",
    };
}
