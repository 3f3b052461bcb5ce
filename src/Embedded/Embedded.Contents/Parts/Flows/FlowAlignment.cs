namespace OrchardCore.Flows.Models;

/// <summary>Where a widget stands in its row.</summary>
public enum FlowAlignment
{
    Left = 0,
    Center = 1,
    Right = 2,
    Justify = 3,
}
