namespace OrchardCore.Rules.Models;

/// <summary>The text does not begin with the value.</summary>
public class StringNotStartsWithOperator : StringOperator, INegateOperator;
