using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using Portal.Associations.Models;
using Portal.Associations.Services;
using Portal.Associations.ViewModels;

namespace Portal.Associations.Drivers;

/// <summary>Displays the directory, as <c>AssociationDirectory</c>.</summary>
public sealed class AssociationDirectoryPageDisplayDriver(AssociationDirectoryBuilder builder, IHttpContextAccessor httpContextAccessor)
    : ContentPartDisplayDriver<AssociationDirectoryPage>
{
    /// <inheritdoc/>
    public override IDisplayResult? Display(AssociationDirectoryPage part, BuildPartDisplayContext context)
    {
        if (httpContextAccessor.HttpContext is not { } httpContext)
        {
            return null;
        }

        // What cannot be read was answered already, unless the page stands at another address than its own.
        var request = DirectoryRequest.TryRead(httpContext.Request.Query, out var read) ? read : new DirectoryRequest();

        return Initialize<AssociationDirectoryViewModel>("AssociationDirectory", async model =>
        {
            model.PageTitle = part.ContentItem!.DisplayText ?? "";
            await builder.BuildAsync(model, request);
        }).Location("Detail", "Content:1");
    }
}
