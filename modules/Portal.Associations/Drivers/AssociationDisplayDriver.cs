using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using Portal.Associations.Models;
using Portal.Associations.Services;
using Portal.Associations.ViewModels;
using Portal.Common.Web;

namespace Portal.Associations.Drivers;

/// <summary>
/// Displays an association: <c>Association.liquid</c> is its page, <c>Association.Summary.liquid</c> its entry in lists.
/// The editor is that of the fields.
/// </summary>
public sealed class AssociationDisplayDriver(
    AssociationDetailBuilder details,
    AssociationPresenter presenter,
    AssociationStructuredData structuredData,
    OpenGraph openGraph) : ContentPartDisplayDriver<Association>
{
    /// <inheritdoc/>
    public override IDisplayResult Display(Association part, BuildPartDisplayContext context)
        => Combine(
            Initialize<AssociationViewModel>(nameof(Association), async model => await BuildAsync(model, part))
                .Location("Detail", "Content:1"),
            Initialize<AssociationViewModel>("Association_Summary", async model => model.Association = await presenter.SummarizeAsync(part.ContentItem!))
                .Location("Summary", "Content:1"));

    private async Task BuildAsync(AssociationViewModel model, Association association)
    {
        await details.BuildAsync(model, association);
        var summary = model.Association;
        await openGraph.DescribeAsync(
            summary.Name,
            summary.Url,
            string.Join(", ", new[] { summary.ShortName, summary.FieldText, model.Address }.Where(text => !string.IsNullOrWhiteSpace(text))),
            structuredData.EmblemUrl(model));
    }
}
