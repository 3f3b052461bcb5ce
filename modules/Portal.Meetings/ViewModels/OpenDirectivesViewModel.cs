namespace Portal.Meetings.ViewModels;

/// <summary>The widget of directives that are still open.</summary>
public class OpenDirectivesViewModel
{
    public IReadOnlyList<DirectiveViewModel> Directives { get; set; } = [];
}
