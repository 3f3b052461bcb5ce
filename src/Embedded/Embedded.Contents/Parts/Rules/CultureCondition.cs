namespace OrchardCore.Rules.Models;

/// <summary>Holds where the current culture compares.</summary>
public class CultureCondition : Condition
{
    public string? Value { get; set; }

    public ConditionOperator? Operation { get; set; }
}
