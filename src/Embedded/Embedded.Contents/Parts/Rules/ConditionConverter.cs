using OrchardCore.Rules;

namespace Embedded.Contents.Parts.Rules;

internal sealed class ConditionConverter() : TypeNameConverter<Condition>(RuleTypes.Conditions);
