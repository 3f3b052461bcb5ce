using System.Collections.Frozen;
using OrchardCore.Rules;

namespace Embedded.Contents.Parts.Rules;

/// <summary>The kinds of conditions and operators, by the name under which JSON speaks of them.</summary>
internal static class RuleTypes
{
    private const string AssemblyName = "OrchardCore.Rules";

    public static FrozenDictionary<string, Type> Conditions { get; } = Find(typeof(Condition));

    public static FrozenDictionary<string, Type> Operators { get; } = Find(typeof(ConditionOperator));

    /// <summary>The simple name in a discriminator such as "OrchardCore.Rules.Models.UrlCondition, OrchardCore.Rules".</summary>
    public static string SimpleName(string discriminator)
    {
        var type = discriminator.Split(',', 2)[0].Trim();

        return type[(type.LastIndexOf('.') + 1)..];
    }

    public static string Discriminator(Type type) => $"{type.FullName}, {AssemblyName}";

    private static FrozenDictionary<string, Type> Find(Type baseType) => baseType.Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(baseType) && !type.IsAbstract)
        .ToFrozenDictionary(type => type.Name, StringComparer.OrdinalIgnoreCase);
}
