namespace OrchardCore.Rules.Models;

/// <summary>Holds where a script says so.</summary>
public class JavascriptCondition : Condition
{
    public string? Script { get; set; }
}
