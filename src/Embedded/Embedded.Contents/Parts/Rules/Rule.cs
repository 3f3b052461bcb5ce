namespace OrchardCore.Rules;

/// <summary>Conditions that must all hold.</summary>
public class Rule : ConditionGroup;
