using OrchardCore.Environment.Shell.Descriptor.Models;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds features to tenants.</summary>
public static class OrchardCoreBuilderExtensions
{
    /// <summary>Enables features in every tenant.</summary>
    public static OrchardCoreBuilder AddGlobalFeatures(this OrchardCoreBuilder builder, params string[] featureIds)
    {
        foreach (var featureId in featureIds)
        {
            builder.EnableFeature(featureId);
        }

        return builder;
    }

    /// <summary>Enables features in every tenant that is set up.</summary>
    public static OrchardCoreBuilder AddTenantFeatures(this OrchardCoreBuilder builder, params string[] featureIds) =>
        builder.AddGlobalFeatures(featureIds);

    /// <summary>Enables features in tenants that are not set up yet.</summary>
    public static OrchardCoreBuilder AddSetupFeatures(this OrchardCoreBuilder builder, params string[] featureIds)
    {
        foreach (var featureId in featureIds)
        {
            builder.ApplicationServices.AddSingleton(new ShellFeature(featureId));
        }

        return builder;
    }
}
