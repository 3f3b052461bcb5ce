namespace OrchardCore.Environment.Extensions.Features;

/// <summary>Puts features behind those they depend on; among independent ones themes come last, then priority decides, then the order of declaration.</summary>
internal static class FeatureOrdering
{
    public static List<IFeatureInfo> Order(IReadOnlyList<IFeatureInfo> features)
    {
        var byId = new Dictionary<string, IFeatureInfo>(StringComparer.Ordinal);

        foreach (var feature in features)
        {
            if (!byId.TryAdd(feature.Id, feature))
            {
                throw new InvalidOperationException(
                    $"The feature '{feature.Id}' is declared twice, by '{byId[feature.Id].Extension.Id}' and by '{feature.Extension.Id}'. Rename one of them.");
            }
        }

        var ordered = new List<IFeatureInfo>(features.Count);
        var done = new HashSet<string>(StringComparer.Ordinal);
        var path = new List<string>();

        foreach (var feature in features.OrderBy(IsTheme).ThenBy(feature => feature.Priority))
        {
            Visit(feature);
        }

        return ordered;

        void Visit(IFeatureInfo feature)
        {
            if (done.Contains(feature.Id))
            {
                return;
            }

            var start = path.IndexOf(feature.Id);
            if (start >= 0)
            {
                throw new InvalidOperationException(
                    $"Features depend on each other in a circle: {string.Join(" -> ", path.Skip(start))} -> {feature.Id}. Remove one of these dependencies.");
            }

            path.Add(feature.Id);

            foreach (var dependency in feature.Dependencies)
            {
                // One that nobody declares is reported when the feature is to be enabled: until then it hurts nobody.
                if (byId.TryGetValue(dependency, out var found))
                {
                    Visit(found);
                }
            }

            path.RemoveAt(path.Count - 1);
            done.Add(feature.Id);
            ordered.Add(feature);
        }
    }

    private static bool IsTheme(IFeatureInfo feature) => feature.Extension.Manifest.Type == "Theme";
}
