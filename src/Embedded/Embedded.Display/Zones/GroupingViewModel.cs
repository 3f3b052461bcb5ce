namespace OrchardCore.DisplayManagement.ViewModels;

/// <summary>One tab, card or column.</summary>
public class GroupingViewModel : GroupViewModel
{
    public IGrouping<string, object> Grouping { get; set; } = null!;
}
