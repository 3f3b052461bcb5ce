namespace OrchardCore.Rules.Models;

/// <summary>Always holds, or never.</summary>
public class BooleanCondition : Condition
{
    public bool Value { get; set; }
}
