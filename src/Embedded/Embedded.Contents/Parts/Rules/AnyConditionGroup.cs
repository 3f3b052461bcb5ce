namespace OrchardCore.Rules.Models;

/// <summary>Holds where one of its conditions holds.</summary>
public class AnyConditionGroup : DisplayTextConditionGroup;
