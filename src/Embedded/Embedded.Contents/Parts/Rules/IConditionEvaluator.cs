namespace OrchardCore.Rules;

/// <summary>Tells whether a condition holds for the present request.</summary>
public interface IConditionEvaluator
{
    ValueTask<bool> EvaluateAsync(Condition condition);
}
