namespace OrchardCore.DisplayManagement.ViewModels;

/// <summary>The tabs, cards or columns of a zone.</summary>
public class GroupingsViewModel : GroupViewModel
{
    public IGrouping<string, object>[] Groupings { get; set; } = [];
}
