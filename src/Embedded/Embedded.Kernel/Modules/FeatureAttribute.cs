namespace OrchardCore.Modules;

/// <summary>Ties a startup (or another type) to a feature of its module.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public class FeatureAttribute : Attribute
{
    public FeatureAttribute(string featureName) => FeatureName = featureName;

    public string FeatureName { get; set; }
}
