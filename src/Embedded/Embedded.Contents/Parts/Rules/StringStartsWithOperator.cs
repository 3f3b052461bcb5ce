namespace OrchardCore.Rules.Models;

/// <summary>The text begins with the value.</summary>
public class StringStartsWithOperator : StringOperator;
