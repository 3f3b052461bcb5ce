namespace Portal.TestSupport;

/// <summary>The settings, under Orchard Core's own keys, with which a site sets itself up from the portal recipe.</summary>
public static class AutoSetupSettings
{
    public const string SiteName = "Cổng thử nghiệm";
    public const string AdminUserName = "quantri";
    public const string AdminPassword = "Thu-nghiem-2026!";

    public static Dictionary<string, string> For(string provider, string connectionString) => new()
    {
        ["OrchardCore:OrchardCore_AutoSetup:AutoSetupPath"] = "",
        ["OrchardCore:OrchardCore_AutoSetup:Tenants:0:ShellName"] = "Default",
        ["OrchardCore:OrchardCore_AutoSetup:Tenants:0:SiteName"] = SiteName,
        ["OrchardCore:OrchardCore_AutoSetup:Tenants:0:SiteTimeZone"] = "Asia/Ho_Chi_Minh",
        ["OrchardCore:OrchardCore_AutoSetup:Tenants:0:AdminUsername"] = AdminUserName,
        ["OrchardCore:OrchardCore_AutoSetup:Tenants:0:AdminEmail"] = "quantri@example.org",
        ["OrchardCore:OrchardCore_AutoSetup:Tenants:0:AdminPassword"] = AdminPassword,
        ["OrchardCore:OrchardCore_AutoSetup:Tenants:0:DatabaseProvider"] = provider,
        ["OrchardCore:OrchardCore_AutoSetup:Tenants:0:DatabaseConnectionString"] = connectionString,
        ["OrchardCore:OrchardCore_AutoSetup:Tenants:0:DatabaseTablePrefix"] = "",
        ["OrchardCore:OrchardCore_AutoSetup:Tenants:0:RecipeName"] = "VustaPortalDemo",

        // Tests sign in from one address, more often in a minute than an office does; the limit has tests of its own.
        ["OrchardCore:OrchardCore_Users:SignIn:AttemptsPerMinute"] = "100000",
    };
}
