namespace OrchardCore.Rules;

/// <summary>A group of conditions that editors see under a name.</summary>
public abstract class DisplayTextConditionGroup : ConditionGroup
{
    public string? DisplayText { get; set; }
}
