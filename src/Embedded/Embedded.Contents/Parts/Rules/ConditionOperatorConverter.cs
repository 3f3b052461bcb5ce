using OrchardCore.Rules;

namespace Embedded.Contents.Parts.Rules;

internal sealed class ConditionOperatorConverter() : TypeNameConverter<ConditionOperator>(RuleTypes.Operators);
