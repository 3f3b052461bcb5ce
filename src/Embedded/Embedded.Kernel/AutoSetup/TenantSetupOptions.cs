using System.ComponentModel.DataAnnotations;
using OrchardCore.Environment.Shell;

namespace OrchardCore.AutoSetup.Options;

/// <summary>What one tenant is set up with, from configuration.</summary>
public class TenantSetupOptions
{
    public string ShellName { get; set; } = null!;

    public string SiteName { get; set; } = null!;

    public string SiteTimeZone { get; set; } = null!;

    public string AdminUsername { get; set; } = null!;

    public string AdminEmail { get; set; } = null!;

    public string AdminPassword { get; set; } = null!;

    public string DatabaseProvider { get; set; } = null!;

    public string DatabaseConnectionString { get; set; } = null!;

    public string DatabaseTablePrefix { get; set; } = null!;

    public string DatabaseSchema { get; set; } = null!;

    public string RecipeName { get; set; } = null!;

    public string RequestUrlHost { get; set; } = null!;

    public string RequestUrlPrefix { get; set; } = null!;

    public string FeatureProfile { get; set; } = null!;

    public bool IsDefault => ShellName == ShellSettings.DefaultShellName;

    public virtual IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        (string Name, string Value)[] required =
        [
            (nameof(ShellName), ShellName),
            (nameof(SiteName), SiteName),
            (nameof(SiteTimeZone), SiteTimeZone),
            (nameof(AdminUsername), AdminUsername),
            (nameof(AdminEmail), AdminEmail),
            (nameof(AdminPassword), AdminPassword),
            (nameof(DatabaseProvider), DatabaseProvider),
            (nameof(RecipeName), RecipeName),
        ];
        foreach (var (name, value) in required)
        {
            if (string.IsNullOrWhiteSpace(value))
            {
                yield return new ValidationResult($"{name} is missing.", [name]);
            }
        }

        if (!string.IsNullOrWhiteSpace(DatabaseProvider) && DatabaseProvider is not ("Sqlite" or "Postgres"))
        {
            yield return new ValidationResult($"{nameof(DatabaseProvider)} is '{DatabaseProvider}'; expected 'Sqlite' or 'Postgres'.", [nameof(DatabaseProvider)]);
        }

        if (DatabaseProvider == "Postgres" && string.IsNullOrWhiteSpace(DatabaseConnectionString))
        {
            yield return new ValidationResult($"{nameof(DatabaseConnectionString)} is missing; Postgres needs it.", [nameof(DatabaseConnectionString)]);
        }

        if (!string.IsNullOrWhiteSpace(SiteTimeZone) && !TimeZoneInfo.TryFindSystemTimeZoneById(SiteTimeZone, out _))
        {
            yield return new ValidationResult($"{nameof(SiteTimeZone)} is '{SiteTimeZone}'; expected a time zone such as 'Asia/Ho_Chi_Minh'.", [nameof(SiteTimeZone)]);
        }
    }
}
