using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Contents;
using OrchardCore.ContentManagement.Display.ViewModels;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Security.Permissions;

namespace Embedded.Admin.Contents;

/// <summary>What can be done next with the item that is being edited: the shapes that Orchard Core has in the zone "Actions".</summary>
internal sealed class EditorActionsDriver(IAuthorizationService authorization, IHttpContextAccessor accessor) : ContentDisplayDriver
{
    public override IDisplayResult? Edit(ContentItem model, BuildEditorContext context)
    {
        if (accessor.HttpContext?.User is not { } user)
        {
            return null;
        }

        var save = Button("Content_SaveDraftButton", model).Location("Actions:20").RenderWhen(() => MayAsync(user, CommonPermissions.EditContent, model));
        var publish = Button("Content_PublishButton", model).Location("Actions:10").RenderWhen(() => MayAsync(user, CommonPermissions.PublishContent, model));
        var preview = Button("Content_PreviewButton", model).Location("Actions:30").RenderWhen(() => MayAsync(user, CommonPermissions.PreviewContent, model));

        return Combine(publish, save, preview);
    }

    private ShapeResult Button(string shapeType, ContentItem item) => Initialize<ContentItemViewModel>(shapeType, model => model.ContentItem = item);

    private Task<bool> MayAsync(ClaimsPrincipal user, Permission permission, ContentItem item) => authorization.AuthorizeAsync(user, permission, (object)item);
}
