namespace OrchardCore.Rules.Models;

/// <summary>A comparison of texts.</summary>
public abstract class StringOperator : ConditionOperator
{
    public bool CaseSensitive { get; set; }
}
