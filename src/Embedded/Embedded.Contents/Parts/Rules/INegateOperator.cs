namespace OrchardCore.Rules;

/// <summary>Marks an operator that holds where its opposite does not.</summary>
public interface INegateOperator;
