namespace OrchardCore.Rules.Models;

/// <summary>Holds where a role of the visitor compares.</summary>
public class RoleCondition : Condition
{
    public string? Value { get; set; }

    public ConditionOperator? Operation { get; set; }
}
