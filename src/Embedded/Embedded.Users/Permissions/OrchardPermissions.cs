namespace Embedded.Users.Permissions;

/// <summary>
/// The fixed permission names of Orchard Core's own features. A recipe may grant one whose feature this site has not
/// enabled: it takes effect when the feature comes.
/// </summary>
internal static class OrchardPermissions
{
    public static readonly IReadOnlySet<string> Names = """
        AccessAdminDashboard AccessAdminPanel AccessContentApi ApiViewContent ApplyTheme AssignRoleToUsers
        AssignRoles CloneContent CloneOwnContent DeleteContent DeleteOwnContent DeleteUsers DemoAPIAccess EditContent
        EditContentOwner EditContentTypes EditOwnContent EditUsers ExecuteApiAll ExecuteGraphQL
        ExecuteGraphQLMutations ExecuteWorkflows Export ExportRemoteInstances Import ListContent ListUsers
        LocalizeContent LocalizeOwnContent ManageAdminDashboard ManageAdminMenu ManageAdminSettings
        ManageAdminTemplates ManageApplications ManageAssetCache ManageAttachedMediaFieldsFolder
        ManageAzureAISearchIndexes ManageBackgroundTasks ManageClientSettings ManageContentCulturePicker
        ManageCorsSettings ManageCultures ManageDeploymentPlan ManageElasticIndexes ManageEmailSettings
        ManageFacebookApp ManageFeatures ManageGitHubAuthentication ManageGoogleAnalytics ManageGoogleAuthentication
        ManageGoogleTagManager ManageHttps ManageIndexes ManageLayers ManageLiquidTemplates ManageLuceneIndexes
        ManageMediaContent ManageMediaFolder ManageMediaProfiles ManageMenu ManageMicrosoftAuthentication
        ManageNotifications ManageOthersMediaContent ManageOwnMediaContent ManageOwnUserInformation
        ManageOwnUserProfile ManagePlacements ManageQueries ManageReCaptchaSettings ManageRemoteClients
        ManageRemoteInstances ManageResourceSettings ManageReverseProxySettings ManageRoles ManageScopes
        ManageSearchSettings ManageSecurityHeadersSettings ManageServerSettings ManageSettings
        ManageShortcodeTemplates ManageSitemaps ManageSmsSettings ManageSqlQueries ManageTaxonomy ManageTemplates
        ManageTenantFeatureProfiles ManageTenants ManageTwitter ManageTwitterSignin ManageUrlRewritingRules
        ManageUsers ManageValidationSettings ManageWorkflowSettings ManageWorkflows PreviewContent PreviewOwnContent
        PublishContent PublishOwnContent QueryElasticsearchApi QueryLuceneApi QuerySearchIndex SetHomepage SiteOwner
        ViewAdminMenuAll ViewAzureMediaOptions ViewContent ViewContentTypes ViewMediaContent ViewMediaOptions
        ViewMiniProfilerOnBackEnd ViewMiniProfilerOnFrontEnd ViewOthersMediaContent ViewOwnContent
        ViewOwnMediaContent ViewRootMediaContent
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
