using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Configuration;
using OrchardCore.AutoSetup.Options;
using Xunit;

namespace Embedded.Kernel.Tests.Setup;

public sealed class AutoSetupOptionsTests
{
    [Fact]
    public void Every_missing_key_is_listed()
    {
        var errors = Validate(new() { ["Tenants:0:ShellName"] = "Default", ["Tenants:0:DatabaseProvider"] = "Postgres" });

        foreach (var key in (string[])["SiteName", "SiteTimeZone", "AdminUsername", "AdminEmail", "AdminPassword", "RecipeName", "DatabaseConnectionString"])
        {
            Assert.Contains(errors, error => error.StartsWith($"Tenants:0:{key} is missing", StringComparison.Ordinal));
        }

        Assert.Equal(7, errors.Count);
    }

    [Theory]
    [InlineData("Tenants:0:DatabaseProvider", "Oracle", "expected 'Sqlite' or 'Postgres'")]
    [InlineData("Tenants:0:SiteTimeZone", "Asia/Atlantis", "expected a time zone")]
    [InlineData("Tenants:0:ShellName", "Other", "expected one")]
    [InlineData("AutoSetupPath", "setup", "starts with '/'")]
    public void A_wrong_value_is_named_with_what_was_expected(string key, string value, string expectation)
    {
        var values = Complete();
        values[key] = value;

        Assert.Contains(Validate(values), error => error.Contains(expectation, StringComparison.Ordinal));
    }

    [Fact]
    public void A_complete_configuration_passes() => Assert.Empty(Validate(Complete()));

    private static Dictionary<string, string?> Complete() => new()
    {
        ["Tenants:0:ShellName"] = "Default",
        ["Tenants:0:SiteName"] = "Site",
        ["Tenants:0:SiteTimeZone"] = "Asia/Ho_Chi_Minh",
        ["Tenants:0:AdminUsername"] = "admin",
        ["Tenants:0:AdminEmail"] = "a@b.vn",
        ["Tenants:0:AdminPassword"] = "x",
        ["Tenants:0:DatabaseProvider"] = "Sqlite",
        ["Tenants:0:RecipeName"] = "R",
    };

    private static List<string> Validate(Dictionary<string, string?> values)
    {
        var options = new ConfigurationBuilder().AddInMemoryCollection(values).Build().Get<AutoSetupOptions>()!;
        return [.. options.Validate(new ValidationContext(options)).Select(result => result.ErrorMessage!)];
    }
}
