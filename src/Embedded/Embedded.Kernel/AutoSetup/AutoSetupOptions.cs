using System.ComponentModel.DataAnnotations;

namespace OrchardCore.AutoSetup.Options;

/// <summary>The section <c>OrchardCore:OrchardCore_AutoSetup</c>: tenants to set up when the site first starts.</summary>
public class AutoSetupOptions : IValidatableObject
{
    public string AutoSetupPath { get; set; } = null!;

    public LockOptions LockOptions { get; set; } = null!;

    public List<TenantSetupOptions> Tenants { get; set; } = [];

    public bool ConfigurationExists { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!string.IsNullOrEmpty(AutoSetupPath) && !AutoSetupPath.StartsWith('/'))
        {
            yield return new ValidationResult($"{nameof(AutoSetupPath)} is '{AutoSetupPath}'; expected a path that starts with '/'.", [nameof(AutoSetupPath)]);
        }

        if (Tenants.Count(tenant => tenant.IsDefault) != 1)
        {
            yield return new ValidationResult($"{nameof(Tenants)} names {Tenants.Count(tenant => tenant.IsDefault)} tenants 'Default'; expected one.", [nameof(Tenants)]);
        }

        for (var i = 0; i < Tenants.Count; i++)
        {
            foreach (var result in Tenants[i].Validate(validationContext))
            {
                yield return new ValidationResult($"{nameof(Tenants)}:{i}:{result.ErrorMessage}", result.MemberNames.Select(name => $"{nameof(Tenants)}:{i}:{name}"));
            }
        }
    }
}
