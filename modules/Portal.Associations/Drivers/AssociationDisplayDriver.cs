using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using Portal.Associations.Models;
using Portal.Associations.Services;
using Portal.Associations.ViewModels;

namespace Portal.Associations.Drivers;

/// <summary>
/// Displays an association: <c>Association.liquid</c> is its page, <c>Association.Summary.liquid</c> its entry in lists.
/// The editor is that of the fields.
/// </summary>
public sealed class AssociationDisplayDriver(AssociationDetailBuilder details, AssociationPresenter presenter) : ContentPartDisplayDriver<Association>
{
    /// <inheritdoc/>
    public override IDisplayResult Display(Association part, BuildPartDisplayContext context)
        => Combine(
            Initialize<AssociationViewModel>(nameof(Association), async model => await details.BuildAsync(model, part))
                .Location("Detail", "Content:1"),
            Initialize<AssociationViewModel>("Association_Summary", async model => model.Association = await presenter.SummarizeAsync(part.ContentItem!))
                .Location("Summary", "Content:1"));
}
