namespace OrchardCore.Rules.Models;

/// <summary>Holds where the request path compares.</summary>
public class UrlCondition : Condition
{
    public string? Value { get; set; }

    public ConditionOperator? Operation { get; set; }
}
