using Portal.Meetings.ViewModels;

namespace Portal.Associations.Meetings;

/// <summary>What an association is still to carry out.</summary>
public class AssociationDirectivesViewModel
{
    public IReadOnlyList<DirectiveViewModel> Directives { get; set; } = [];
}
