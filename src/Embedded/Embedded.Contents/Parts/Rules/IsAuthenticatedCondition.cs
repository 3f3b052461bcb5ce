namespace OrchardCore.Rules.Models;

/// <summary>Holds for visitors who are signed in.</summary>
public class IsAuthenticatedCondition : Condition;
