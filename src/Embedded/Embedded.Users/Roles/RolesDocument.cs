using OrchardCore.Data.Documents;
using OrchardCore.Security;

namespace OrchardCore.Roles.Models;

/// <summary>All roles of a tenant, in one document.</summary>
public class RolesDocument : Document
{
    public List<Role> Roles { get; set; } = [];

    /// <summary>By role: features whose default permissions wait until the feature is enabled.</summary>
    public Dictionary<string, List<string>> MissingFeaturesByRole { get; set; } = [];
}
