namespace OrchardCore.Rules.Models;

/// <summary>The text is the value.</summary>
public class StringEqualsOperator : StringOperator;
