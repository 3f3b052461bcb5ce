using Embedded.SecurityHeaders;

namespace OrchardCore.Security.Options;

/// <summary>The security headers of a pipeline.</summary>
public class SecurityHeadersOptions
{
    public string[] ContentSecurityPolicy { get; set; } = DefaultPolicies.ContentSecurityPolicy;

    public string ContentTypeOptions { get; set; } = DefaultPolicies.ContentTypeOptions;

    public string[] PermissionsPolicy { get; set; } = DefaultPolicies.PermissionsPolicy;

    public string ReferrerPolicy { get; set; } = DefaultPolicies.ReferrerPolicy;

    public SecurityHeadersOptions AddContentSecurityPolicy(Dictionary<string, string?> policies) =>
        AddContentSecurityPolicy([.. policies.Where(policy => !string.IsNullOrEmpty(policy.Key)).Select(policy => $"{policy.Key} {policy.Value}".TrimEnd())]);

    public SecurityHeadersOptions AddContentSecurityPolicy(params string[] policies)
    {
        ContentSecurityPolicy = policies;

        return this;
    }

    public SecurityHeadersOptions AddContentTypeOptions()
    {
        ContentTypeOptions = DefaultPolicies.ContentTypeOptions;

        return this;
    }

    public SecurityHeadersOptions AddPermissionsPolicy(IDictionary<string, string?> policies)
    {
        PermissionsPolicy = [.. policies.Where(policy => !string.IsNullOrEmpty(policy.Key)).Select(policy => $"{policy.Key}={policy.Value ?? "()"}")];

        return this;
    }

    public SecurityHeadersOptions AddReferrerPolicy(string policy)
    {
        ReferrerPolicy = policy;

        return this;
    }
}
