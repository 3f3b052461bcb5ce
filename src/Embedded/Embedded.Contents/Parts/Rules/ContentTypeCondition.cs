namespace OrchardCore.Rules.Models;

/// <summary>Holds where the type of a shown content item compares.</summary>
public class ContentTypeCondition : Condition
{
    public string? Value { get; set; }

    public ConditionOperator? Operation { get; set; }
}
