namespace OrchardCore.Rules.Models;

/// <summary>The text does not end with the value.</summary>
public class StringNotEndsWithOperator : StringOperator, INegateOperator;
