namespace OrchardCore.Rules.Models;

/// <summary>Holds for visitors who are not signed in.</summary>
public class IsAnonymousCondition : Condition;
