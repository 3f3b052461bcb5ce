namespace Embedded.Recipes;

/// <summary>Orchard Core's own steps and the feature of each, so that a refusal can say what is missing.</summary>
internal static class KnownRecipeSteps
{
    private static readonly Dictionary<string, string> _features = new(StringComparer.OrdinalIgnoreCase)
    {
        ["feature"] = "OrchardCore.Features",
        ["themes"] = "OrchardCore.Themes",
        ["settings"] = "OrchardCore.Settings",
        ["ContentDefinition"] = "OrchardCore.ContentTypes",
        ["ReplaceContentDefinition"] = "OrchardCore.ContentTypes",
        ["DeleteContentDefinition"] = "OrchardCore.ContentTypes",
        ["content"] = "OrchardCore.Contents",
        ["media"] = "OrchardCore.Media",
        ["MediaProfiles"] = "OrchardCore.Media",
        ["layers"] = "OrchardCore.Layers",
        ["queries"] = "OrchardCore.Queries",
        ["AdminMenu"] = "OrchardCore.AdminMenu",
        ["Roles"] = "OrchardCore.Roles",
        ["Templates"] = "OrchardCore.Templates",
        ["AdminTemplates"] = "OrchardCore.AdminTemplates",
        ["ShortcodeTemplates"] = "OrchardCore.Shortcodes.Templates",
        ["Placements"] = "OrchardCore.Placements",
        ["WorkflowType"] = "OrchardCore.Workflows",
        ["deployment"] = "OrchardCore.Deployment",
        ["custom-settings"] = "OrchardCore.CustomSettings",
        ["custom-user-settings"] = "OrchardCore.Users.CustomUserSettings",
        ["Users"] = "OrchardCore.Users",
        ["recipes"] = "OrchardCore.Recipes",
        ["command"] = "OrchardCore.Recipes",
        ["Sitemaps"] = "OrchardCore.Sitemaps",
        ["UrlRewriting"] = "OrchardCore.UrlRewriting",
        ["CreateOrUpdateIndexProfile"] = "OrchardCore.Indexing",
        ["ResetIndex"] = "OrchardCore.Indexing",
        ["RebuildIndex"] = "OrchardCore.Indexing",
        ["FeatureProfiles"] = "OrchardCore.Tenants.FeatureProfiles",
        ["Translations"] = "OrchardCore.DataLocalization",
    };

    public static string Refuse(string name, IEnumerable<string> handled)
        => _features.TryGetValue(name, out var feature)
            ? $"No enabled feature handles the step '{name}'. Expected the feature '{feature}' to be enabled by an earlier step, or to exist in this runtime."
            : $"There is no step '{name}'. Expected one of: {string.Join(", ", handled)}.";
}
