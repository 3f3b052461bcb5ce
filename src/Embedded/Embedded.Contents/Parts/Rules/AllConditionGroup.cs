namespace OrchardCore.Rules.Models;

/// <summary>Holds where all of its conditions hold.</summary>
public class AllConditionGroup : DisplayTextConditionGroup;
