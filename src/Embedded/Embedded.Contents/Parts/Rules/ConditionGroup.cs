namespace OrchardCore.Rules;

/// <summary>A condition that is made of others.</summary>
public class ConditionGroup : Condition
{
    public List<Condition> Conditions { get; init; } = [];
}
