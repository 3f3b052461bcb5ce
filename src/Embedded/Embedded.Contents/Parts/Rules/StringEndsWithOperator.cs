namespace OrchardCore.Rules.Models;

/// <summary>The text ends with the value.</summary>
public class StringEndsWithOperator : StringOperator;
