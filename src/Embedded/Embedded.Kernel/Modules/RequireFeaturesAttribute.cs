using System.Reflection;

namespace OrchardCore.Modules;

/// <summary>Runs a startup only where these features are enabled too.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public class RequireFeaturesAttribute : Attribute
{
    public RequireFeaturesAttribute(string featureName) => RequiredFeatureNames = [featureName];

    public RequireFeaturesAttribute(string featureName, params string[] otherFeatureNames) =>
        RequiredFeatureNames = [featureName, .. otherFeatureNames];

    public IList<string> RequiredFeatureNames { get; }

    public static IList<string> GetRequiredFeatureNamesForType(Type type) =>
        type.GetCustomAttribute<RequireFeaturesAttribute>()?.RequiredFeatureNames ?? [];
}
