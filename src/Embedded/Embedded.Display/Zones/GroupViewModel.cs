using OrchardCore.DisplayManagement.Shapes;

namespace OrchardCore.DisplayManagement.ViewModels;

/// <summary>A tab, card or column, or what holds them.</summary>
public class GroupViewModel : Shape
{
    public string? Identifier { get; set; }
}
