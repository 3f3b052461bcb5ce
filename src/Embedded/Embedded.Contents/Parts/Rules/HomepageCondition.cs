namespace OrchardCore.Rules.Models;

/// <summary>Holds on the home page, or everywhere else.</summary>
public class HomepageCondition : Condition
{
    public bool Value { get; set; }
}
