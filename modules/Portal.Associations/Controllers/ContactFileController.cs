using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using Portal.Associations.Contacts;
using Portal.Associations.Models;
using Portal.Associations.Services;
using Portal.Associations.ViewModels;
using Portal.Common.Contents;
using Portal.Common.Web;

namespace Portal.Associations.Controllers;

/// <summary>Associations for address books.</summary>
public sealed class ContactFileController(
    AssociationDetailBuilder details,
    AssociationStructuredData structuredData,
    AbsoluteUrls absoluteUrls,
    IContentManager contentManager,
    IContentHandleManager handles,
    IAuthorizationService authorization) : Controller
{
    /// <summary>One association, with what is public of it.</summary>
    [HttpGet("/" + AssociationPaths.DirectoryPath + "/{slug}" + AssociationPaths.ContactFileExtension)]
    [HttpHead("/" + AssociationPaths.DirectoryPath + "/{slug}" + AssociationPaths.ContactFileExtension)]
    public async Task<IActionResult> Contact(string slug)
    {
        var id = await handles.GetContentItemIdAsync($"slug:{AssociationPaths.DirectoryPath}/{slug}") ?? slug;
        var item = await contentManager.GetAsync(id, VersionOptions.Published);
        if (item?.Part<Association>() is not { } association || !await authorization.AuthorizeAsync(User, CommonPermissions.ViewContent, item))
        {
            return NotFound();
        }

        var model = new AssociationViewModel();
        await details.BuildAsync(model, association);

        return new FileContentResult(Write(model, item), ContactFile.ContentType) { FileDownloadName = slug + AssociationPaths.ContactFileExtension };
    }

    private byte[] Write(AssociationViewModel model, ContentItem item)
    {
        var file = new ContactFile()
            .AddText("KIND", "org")
            .AddText("UID", item.ContentItemId)
            .AddText("FN", model.Association.Name)
            .AddParts("ORG", model.Association.Name)
            .AddText("NICKNAME", model.Association.ShortName)
            .AddParts("ADR;TYPE=work", null, null, model.Address, null, null, null, model.Address is null ? null : "Việt Nam")
            .AddUri("TEL;VALUE=uri;TYPE=work", model.PhoneUrl)
            .AddText("EMAIL;TYPE=work", model.Email)
            .AddUri("URL", model.WebsiteUrl)
            .AddUri("LOGO", structuredData.EmblemUrl(model))
            .AddText("CATEGORIES", model.Association.FieldText)
            .AddUri("SOURCE", absoluteUrls.Of(model.ContactUrl));

        return file
            .AddText("REV", item.ModifiedUtc?.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture))
            .ToBytes();
    }
}
