using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.Environment.Shell;

/// <summary>Switches features.</summary>
public static class ShellFeaturesManagerExtensions
{
    public static async Task<bool> IsFeatureEnabledAsync(this IShellFeaturesManager shellFeaturesManager, string featureId) =>
        (await shellFeaturesManager.GetEnabledFeaturesAsync()).Any(feature => feature.Id == featureId);

    public static Task<IEnumerable<IFeatureInfo>> EnableFeaturesAsync(this IShellFeaturesManager shellFeaturesManager, IEnumerable<IFeatureInfo> features) =>
        shellFeaturesManager.EnableFeaturesAsync(features, false);

    public static async Task<IEnumerable<IFeatureInfo>> EnableFeaturesAsync(this IShellFeaturesManager shellFeaturesManager, IEnumerable<IFeatureInfo> features, bool force) =>
        (await shellFeaturesManager.UpdateFeaturesAsync([], features, force)).Item2;

    public static async Task EnableFeaturesAsync(this IShellFeaturesManager shellFeaturesManager, params string[] featureIds)
    {
        var available = (await shellFeaturesManager.GetAvailableFeaturesAsync()).ToList();
        var unknown = featureIds.Where(id => available.TrueForAll(feature => feature.Id != id)).ToList();

        if (unknown.Count > 0)
        {
            throw new InvalidOperationException($"Unknown feature: {string.Join(", ", unknown)}. No module of this site declares it.");
        }

        await shellFeaturesManager.EnableFeaturesAsync(available.Where(feature => featureIds.Contains(feature.Id)), true);
    }

    public static Task<IEnumerable<IFeatureInfo>> DisableFeaturesAsync(this IShellFeaturesManager shellFeaturesManager, IEnumerable<IFeatureInfo> features) =>
        shellFeaturesManager.DisableFeaturesAsync(features, false);

    public static async Task<IEnumerable<IFeatureInfo>> DisableFeaturesAsync(this IShellFeaturesManager shellFeaturesManager, IEnumerable<IFeatureInfo> features, bool force) =>
        (await shellFeaturesManager.UpdateFeaturesAsync(features, [], force)).Item1;
}
