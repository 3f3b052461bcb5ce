namespace OrchardCore.Rules.Models;

/// <summary>The text does not contain the value.</summary>
public class StringNotContainsOperator : StringOperator, INegateOperator;
