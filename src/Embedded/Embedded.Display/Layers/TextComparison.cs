using OrchardCore.Rules;
using OrchardCore.Rules.Models;

namespace Embedded.Display.Layers;

/// <summary>Compares texts as a condition's operator says.</summary>
internal static class TextComparison
{
    public static bool Compare(ConditionOperator? operation, string actual, string expected)
    {
        if (operation is not StringOperator text)
        {
            return false;
        }

        var comparison = text.CaseSensitive ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

        return text switch
        {
            StringEqualsOperator => actual.Equals(expected, comparison),
            StringNotEqualsOperator => !actual.Equals(expected, comparison),
            StringStartsWithOperator => actual.StartsWith(expected, comparison),
            StringNotStartsWithOperator => !actual.StartsWith(expected, comparison),
            StringEndsWithOperator => actual.EndsWith(expected, comparison),
            StringNotEndsWithOperator => !actual.EndsWith(expected, comparison),
            StringContainsOperator => actual.Contains(expected, comparison),
            StringNotContainsOperator => !actual.Contains(expected, comparison),
            _ => false,
        };
    }
}
