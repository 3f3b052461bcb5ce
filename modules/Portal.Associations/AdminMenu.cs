using Microsoft.Extensions.Localization;
using OrchardCore.Contents;
using OrchardCore.Contents.Security;
using OrchardCore.Navigation;
using Portal.Associations.Models;

namespace Portal.Associations;

/// <summary>Puts the module's items into the admin's menu, in the words of the work.</summary>
public sealed class AdminMenu(IStringLocalizer<AdminMenu> localizer) : AdminNavigationProvider
{
    /// <inheritdoc/>
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(localizer["Member associations"], "1.4", item => item
            .Id("associations")
            .AddClass("icon-class-fa-building-columns")
            .Action("Index", "AssociationRecords", "Portal.Associations")
            .Permission(ContentTypePermissionsHelper.CreateDynamicPermission(ContentTypePermissionsHelper.ConvertToDynamicPermission(CommonPermissions.ListContent)!, nameof(Association))));

        return ValueTask.CompletedTask;
    }
}
