using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using Portal.Associations.Models;
using Portal.Associations.Services;
using Portal.Associations.ViewModels;

namespace Portal.Associations.Drivers;

/// <summary>Displays the widget of member associations.</summary>
public sealed class AssociationMosaicDisplayDriver(IAssociationQueries queries, AssociationPresenter presenter) : ContentPartDisplayDriver<AssociationMosaic>
{
    private const int Default = 12;

    private const int Most = 60;

    private static readonly AssociationFilter s_active = new(Status: AssociationStatuses.Active);

    /// <inheritdoc/>
    public override IDisplayResult Display(AssociationMosaic part, BuildPartDisplayContext context)
        => Initialize<AssociationMosaicViewModel>(nameof(AssociationMosaic), async model =>
        {
            var count = (int)Math.Clamp(part.Count.Value ?? Default, 1, Most);
            model.Associations = await presenter.SummarizeAsync(await queries.ListAsync(s_active, 0, count));
            model.Count = await queries.CountAsync(new AssociationFilter());
            model.DirectoryUrl = "~/" + AssociationPaths.DirectoryPath;
        }).Location("Detail", "Content");
}
