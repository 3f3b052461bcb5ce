namespace OrchardCore.Rules.Models;

/// <summary>The text contains the value.</summary>
public class StringContainsOperator : StringOperator;
