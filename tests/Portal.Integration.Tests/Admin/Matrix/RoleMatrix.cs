using System.Net;

namespace Portal.Integration.Tests.Admin.Matrix;

/// <summary>Who may do what in the admin, action by action.</summary>
internal static class RoleMatrix
{
    private const string Item = "/Admin/Contents/ContentItems/{item}";
    private const string New = "/Admin/Contents/ContentTypes/Article/Create";
    private const string ItemRoute = "Admin/Contents/ContentItems/{contentItemId}";
    private const string NewRoute = "Admin/Contents/ContentTypes/{id}/Create";

    private static readonly (string, string)[] _save = [("submit.Save", "submit.Save")];
    private static readonly (string, string)[] _publish = [("submit.Publish", "submit.Publish")];
    private static readonly (string, string)[] _change = [("submit.Change", "-")];

    public static readonly IReadOnlyList<MatrixRow> Rows =
    [
        // The desk.
        new("GET Admin ShowAsync", "/Admin", "+++++-"),
        new("GET Admin/OrchardCore.Admin/Home/Index/{id?} ShowAsync", "/Admin/OrchardCore.Admin/Home/Index", "+++++-"),

        // Lists.
        new("GET Admin/Contents/ContentItems/{contentTypeId?} ListAsync", "/Admin/Contents/ContentItems/Article", "+++++-"),
        new("GET Admin/Contents/ContentItems/{contentTypeId?} ListAsync", "/Admin/Contents/ContentItems/Meeting", "++++--"),
        new("GET Admin/Contents/ContentItems/{contentTypeId?} ListAsync", "/Admin/Contents/ContentItems", "+++++-"),
        new("GET Admin/Contents/Bin ShowBinAsync", "/Admin/Contents/Bin", "++-+--"),
        new("POST Admin/Contents/Bin/Keep KeepBinAsync", "/Admin/Contents/Bin/Keep", "+-----"),
        new("POST Admin/Contents/BulkList/{act} BeginBulkAsync", "/Admin/Contents/BulkList/Publish", "+++++-") { Fields = [("of.ContentType", "Article"), ("of.List.Q", "{mark}")] },
        new("GET Admin/Contents/BulkJobs/{jobId} ShowBulkAsync", "/Admin/Contents/BulkJobs/{job}", "------", "+++++-"),
        new("POST Admin/Contents/BulkJobs/{jobId}/Stop StopBulkAsync", "/Admin/Contents/BulkJobs/{job}/Stop", "------", "+++++-"),
        new("POST Admin/Contents/Bulk/{act} BulkAsync", "/Admin/Contents/Bulk/Publish", "+++++-") { Fields = [("itemIds", "{item}")] },
        new("GET Admin/ContentFields/SearchContentItems SearchContentItemsAsync", "/Admin/ContentFields/SearchContentItems?part=Article&field=Related", "+++++-"),

        // Items.
        new($"GET {NewRoute} ShowNewAsync", New, "+++++-"),
        new($"POST {NewRoute} CreateDraftAsync", New, "+++++-") { Fields = _save },
        new($"POST {NewRoute} CreatePublishedAsync", New, "++++--") { Fields = _publish },
        new($"POST {NewRoute} ChangeNewAsync", New, "+++++-") { Fields = _change },
        new($"GET {ItemRoute}/Edit ShowAsync", Item + "/Edit", "+++---", "+++++-"),
        new($"POST {ItemRoute}/Edit SaveDraftAsync", Item + "/Edit", "+++---", "+++++-") { Fields = _save },
        new($"POST {ItemRoute}/Edit SaveAndPublishAsync", Item + "/Edit", "+++---", "++++--") { Fields = _publish },
        new($"POST {ItemRoute}/Edit ChangeAsync", Item + "/Edit", "+++---", "+++++-") { Fields = _change },
        new($"POST {ItemRoute}/Presence ReportAsync", Item + "/Presence", "+++---", "+++++-") { Fields = [("visit", "{mark}")] },
        new($"GET {ItemRoute}/Versions ShowVersionsAsync", Item + "/Versions", "+++---", "+++++-"),
        new($"POST {ItemRoute}/Version/{{versionId}}/Restore RestoreAsync", Item + "/Version/{version}/Restore", "+++---", "+++++-"),
        new($"POST {ItemRoute}/Publish PublishAsync", Item + "/Publish", "+++---", "++++--"),
        new($"POST {ItemRoute}/Unpublish UnpublishAsync", Item + "/Unpublish", "+++---", "++++--"),
        new($"POST {ItemRoute}/Clone CloneAsync", Item + "/Clone", "+++---", "+++++-"),
        new($"POST {ItemRoute}/Delete RemoveAsync", Item + "/Delete", "++----", "++-+--"),
        new($"POST {ItemRoute}/Undelete UndeleteAsync", "/Admin/Contents/ContentItems/{deleted}/Undelete", "++----", "++-+--"),
        new("GET Contents/ContentItems/{contentItemId}/Preview ShowAsync", "/Contents/ContentItems/{item}/Preview", "+++---", "+++++-"),
        new("GET OrchardCore.Contents/Preview/Preview/{id?} ShowAsync", "/OrchardCore.Contents/Preview/Preview?contentItemId={item}", "+++---", "+++++-"),
        new("GET OrchardCore.ContentPreview/Preview/{action}/{id} ShowKept", "/OrchardCore.ContentPreview/Preview/Index/{preview}", "------", "++++++"),
        new("GET OrchardCore.ContentPreview/Preview/{action}/{id} SendKept", "/OrchardCore.ContentPreview/Preview/Page/{preview}", "------", "++++++"),
        new("GET OrchardCore.Contents/Preview/Index/{id?} ShowKept", "/OrchardCore.Contents/Preview/Index/{preview}", "------", "++++++"),
        new("GET OrchardCore.Contents/Preview/Page/{id?} SendKept", "/OrchardCore.Contents/Preview/Page/{preview}", "------", "++++++"),
        new("POST OrchardCore.ContentPreview/Preview/Render/{contentType}/{contentItemId?} RenderAsync", "/OrchardCore.ContentPreview/Preview/Render/Article/{item}", "+++---", "+++++-"),
        new("POST OrchardCore.Contents/Preview/Render/{id?} RenderAsync", "/OrchardCore.Contents/Preview/Render?contentType=Article&contentItemId={item}", "+++---", "+++++-"),

        // Types that officers write, and what becomes of them.
        new($"GET {NewRoute} ShowNewAsync", NewOf("Meeting"), "++++--"),
        new($"POST {NewRoute} CreateDraftAsync", NewOf("Meeting"), "++++--") { Fields = _save },
        new($"POST {NewRoute} CreatePublishedAsync", NewOf("Meeting"), "+++---") { Fields = _publish },
        new($"GET {ItemRoute}/Edit ShowAsync", ItemOf("{meeting}") + "/Edit", "+++---", "++++--"),
        new($"POST {ItemRoute}/Edit SaveAndPublishAsync", ItemOf("{meeting}") + "/Edit", "+++---", "+++---") { Fields = _publish },
        new($"POST {ItemRoute}/Unpublish UnpublishAsync", ItemOf("{meeting}") + "/Unpublish", "+++---", "+++---"),
        new($"POST {ItemRoute}/Clone CloneAsync", ItemOf("{meeting}") + "/Clone", "+++---", "++++--"),
        new($"POST {ItemRoute}/Delete RemoveAsync", ItemOf("{meeting}") + "/Delete", "++----", "++----"),
        new($"GET {NewRoute} ShowNewAsync", NewOf("Association"), "++++--"),
        new($"POST {NewRoute} CreateDraftAsync", NewOf("Association"), "++++--") { Fields = _save },
        new($"GET {ItemRoute}/Edit ShowAsync", ItemOf("{association}") + "/Edit", "+++---", "++++--"),
        new($"POST {ItemRoute}/Publish PublishAsync", ItemOf("{association}") + "/Publish", "+++---", "+++---"),
        new($"POST {ItemRoute}/Delete RemoveAsync", ItemOf("{association}") + "/Delete", "++----", "++----"),

        // The site's own pages, menus and taxonomies are for editors, whoever they belong to.
        .. OfEditors("Page", "{page}"),
        .. OfEditors("LandingPage", "{landing}"),
        .. OfEditors("Menu", "{menu}"),
        .. OfEditors("Taxonomy", "{taxonomy}"),
        new($"GET {ItemRoute}/Edit ShowAsync", ItemOf("{links}") + "/Edit", "++----", "++----"),
        new($"GET {ItemRoute}/Edit ShowAsync", ItemOf("{calendar}") + "/Edit", "++----", "++----"),
        new($"GET {ItemRoute}/Edit ShowAsync", ItemOf("{widget}") + "/Edit", "++----", "++----"),
        new($"POST {ItemRoute}/Unpublish UnpublishAsync", ItemOf("{widget}") + "/Unpublish", "++----", "++----"),

        // Approval.
        new("GET Admin/Editorial Index", "/Admin/Editorial", "+++++-"),
        new("GET Admin/Editorial/{contentItemId} Show", "/Admin/Editorial/{submitted}", "+++---", "++++--"),
        new("POST Admin/Editorial/{contentItemId}/Approve Approve", "/Admin/Editorial/{submitted}/Approve", "+++---", "++++--"),
        new("POST Admin/Editorial/{contentItemId}/Return Return", "/Admin/Editorial/{submitted}/Return", "+++---", "++++--") { Fields = [("comment", "Bổ sung ảnh.")] },
        new("POST Admin/Editorial/{contentItemId}/Withdraw Withdraw", "/Admin/Editorial/{submitted}/Withdraw", "------", "+++++-"),

        // The portal's own.
        new("GET Admin/Associations Index", "/Admin/Associations", "++++--"),
        new("GET Admin/Meetings/Calendar Index", "/Admin/Meetings/Calendar", "++++--"),
        new("GET Admin/Directives Index", "/Admin/Directives", "++++--"),
        new("GET Admin/Directives/Export Export", "/Admin/Directives/Export?format=csv", "++++--"),
        new("POST Admin/Directives/{meetingId}/{directiveId} Update", "/Admin/Directives/4cuochop000000000000000001/4nhiemvu000000000000000101", "+++---") { Fields = [("status", "InProgress")] },

        // Files.
        new("GET Admin/Media ListAsync", "/Admin/Media", "++-++-"),
        new("GET Admin/Media ListAsync", "/Admin/Media?path={folder}", "++----", "++-++-"),
        new("POST Admin/Media/CreateFolder CreateFolderAsync", "/Admin/Media/CreateFolder", "++----", "++-++-") { Fields = [("path", "{folder}"), ("name", "{mark}")] },
        new("POST Admin/Media/Send SendAsync", "/Admin/Media/Send?path={folder}", "++----", "++-++-"),
        new("POST Admin/Media/Upload UploadAsync", "/Admin/Media/Upload?path={folder}", "++----", "++-++-") { LetInStatus = HttpStatusCode.BadRequest },
        new("GET Admin/Media/Search SearchAsync", "/Admin/Media/Search?q=ong", "++-++-"),
        new("POST Admin/Media/CreateFolder CreateFolderAsync", "/Admin/Media/CreateFolder", "++----") { Fields = [("path", ""), ("name", "{mark}")] },
        new("GET Admin/Media/File ShowFileAsync", "/Admin/Media/File?path={file}", "++-++-", "++-++-"),
        new("POST Admin/Media/File DescribeAsync", "/Admin/Media/File?path={file}", "++----", "++-++-"),
        new("POST Admin/Media/MoveMedia MoveFileAsync", "/Admin/Media/MoveMedia", "++----", "++-++-") { Fields = [("path", "{file}"), ("name", "{mark}.pdf"), ("folder", "")] },
        new("GET Admin/Media/DeleteMedia AskToDeleteAsync", "/Admin/Media/DeleteMedia?path={file}", "++----", "++-++-"),
        new("POST Admin/Media/DeleteMedia DeleteAsync", "/Admin/Media/DeleteMedia", "++----", "++-++-") { Fields = [("path", "{file}")] },
        new("POST Admin/Media/MoveFolder MoveFolderAsync", "/Admin/Media/MoveFolder", "++----") { Fields = [("path", "{mark}"), ("name", "{mark}"), ("folder", "")] },
        new("POST Admin/Media/DeleteFolder DeleteFolderAsync", "/Admin/Media/DeleteFolder", "++----") { Fields = [("path", "{mark}")] },
        new("POST Admin/Media/Send SendAsync", "/Admin/Media/Send", "++-++-"),
        new("POST Admin/Media/Upload UploadAsync", "/Admin/Media/Upload", "++-++-") { LetInStatus = HttpStatusCode.BadRequest },

        // The record of what was done.
        new("GET Admin/Notifications ListAsync", "/Admin/Notifications", "+++++-"),
        new("POST Admin/Notifications/Open/{notificationId} OpenAsync", "/Admin/Notifications/Open/{notification}", "------", "+++++-"),
        new("POST Admin/Notifications/Toggle/{markAs}/{notificationId} ToggleAsync", "/Admin/Notifications/Toggle/Read/{notification}", "------", "+++++-"),
        new("POST Admin/Notifications/Delete/{notificationId} DeleteAsync", "/Admin/Notifications/Delete/{notification}", "------", "+++++-"),
        new("POST Admin/Notifications/ReadAll ReadAllAsync", "/Admin/Notifications/ReadAll", "+++++-"),
        new("GET Admin/AuditTrail/{correlationId?} ListAsync", "/Admin/AuditTrail", "++----"),
        new("GET Admin/AuditTrail/Display/{auditTrailEventId} ShowAsync", "/Admin/AuditTrail/Display/{event}", "++----"),

        // Accounts: none of the recipe's roles but administrators sees others' or their own here.
        new("GET Admin/Users/Index ListAsync", "/Admin/Users/Index", "+-----"),
        new("GET Admin/Users/Create ShowNewAsync", "/Admin/Users/Create", "+-----"),
        new("POST Admin/Users/Create CreateAsync", "/Admin/Users/Create", "+-----"),
        new("GET Admin/Users/Edit/{id} ShowAsync", "/Admin/Users/Edit/{user}", "+-----", "+-----"),
        new("POST Admin/Users/Edit/{id} SaveAsync", "/Admin/Users/Edit/{user}", "+-----", "+-----"),
        new("GET Admin/Users/EditPassword/{id} ShowPasswordAsync", "/Admin/Users/EditPassword/{user}", "+-----", "+-----"),
        new("POST Admin/Users/EditPassword/{id} SetPasswordAsync", "/Admin/Users/EditPassword/{user}", "+-----", "+-----"),
        new("GET Admin/Users/Delete/{id} AskToDeleteAsync", "/Admin/Users/Delete/{user}", "+-----", "+-----"),
        new("POST Admin/Users/Delete/{id} DeleteAsync", "/Admin/Users/Delete/{user}", "+-----", "+-----"),
        new("POST Admin/Users/Enable/{id} EnableAsync", "/Admin/Users/Enable/{user}", "+-----", "+-----"),
        new("POST Admin/Users/Disable/{id} DisableAsync", "/Admin/Users/Disable/{user}", "+-----", "+-----"),
        new("POST Admin/Users/Unlock/{id} UnlockAsync", "/Admin/Users/Unlock/{user}", "+-----", "+-----"),
        new("POST Admin/Users/SendPasswordLink/{id} SendPasswordLinkAsync", "/Admin/Users/SendPasswordLink/{user}", "+-----", "+-----"),
        new("POST Admin/Users/TurnTwoFactorOff/{id} TurnTwoFactorOffAsync", "/Admin/Users/TurnTwoFactorOff/{user}", "+-----", "+-----"),
        new("POST Admin/Users/SignOutEverywhere/{id} SignOutEverywhereAsync", "/Admin/Users/SignOutEverywhere/{user}", "+-----"),

        // Roles.
        new("GET Admin/Roles/Index ListAsync", "/Admin/Roles/Index", "+-----"),
        new("GET Admin/Roles/Create ShowNewAsync", "/Admin/Roles/Create", "+-----"),
        new("POST Admin/Roles/Create CreateAsync", "/Admin/Roles/Create", "+-----"),
        new("GET Admin/Roles/Edit/{id} ShowAsync", "/Admin/Roles/Edit/{role}", "+-----"),
        new("POST Admin/Roles/Edit/{id} SaveAsync", "/Admin/Roles/Edit/{role}", "+-----"),
        new("GET Admin/Roles/Delete/{id} AskToDeleteAsync", "/Admin/Roles/Delete/{role}", "+-----"),
        new("POST Admin/Roles/Delete/{id} DeleteAsync", "/Admin/Roles/Delete/{role}", "+-----"),

        // Settings.
        new("GET Admin/Settings/{groupId} ShowAsync", "/Admin/Settings/general", "+-----"),
        new("GET Admin/Settings/{groupId} ShowAsync", "/Admin/Settings/localization", "+-----"),
        new("GET Admin/Settings/{groupId} ShowAsync", "/Admin/Settings/email", "+-----"),
        new("GET Admin/Settings/{groupId} ShowAsync", "/Admin/Settings/userLogin", "+-----"),
        new("GET Admin/Settings/{groupId} ShowAsync", "/Admin/Settings/Office", "+-----"),
        new("POST Admin/Settings/{groupId} SaveAsync", "/Admin/Settings/general", "+-----"),
        new("POST Admin/Settings/{groupId} SaveAsync", "/Admin/Settings/localization", "+-----"),
        new("POST Admin/Settings/{groupId} SaveAsync", "/Admin/Settings/email", "+-----"),
        new("POST Admin/Settings/{groupId} SaveAsync", "/Admin/Settings/userLogin", "+-----"),
        new("POST Admin/Settings/{groupId} SaveAsync", "/Admin/Settings/Office", "+-----"),
        new("POST Admin/Email/Test SendAsync", "/Admin/Email/Test", "+-----"),
    ];

    private static string NewOf(string type) => $"/Admin/Contents/ContentTypes/{type}/Create";

    private static string ItemOf(string place) => "/Admin/Contents/ContentItems/" + place;

    private static IEnumerable<MatrixRow> OfEditors(string type, string place) =>
    [
        new("GET Admin/Contents/ContentItems/{contentTypeId?} ListAsync", "/Admin/Contents/ContentItems/" + type, "++----"),
        new($"GET {NewRoute} ShowNewAsync", NewOf(type), "++----"),
        new($"POST {NewRoute} CreateDraftAsync", NewOf(type), "++----") { Fields = _save },
        new($"POST {NewRoute} CreatePublishedAsync", NewOf(type), "++----") { Fields = _publish },
        new($"GET {ItemRoute}/Edit ShowAsync", ItemOf(place) + "/Edit", "++----", "++----"),
        new($"POST {ItemRoute}/Edit SaveDraftAsync", ItemOf(place) + "/Edit", "++----", "++----") { Fields = _save },
        new($"POST {ItemRoute}/Publish PublishAsync", ItemOf(place) + "/Publish", "++----", "++----"),
        new($"POST {ItemRoute}/Clone CloneAsync", ItemOf(place) + "/Clone", "++----", "++----"),
        new($"POST {ItemRoute}/Delete RemoveAsync", ItemOf(place) + "/Delete", "++----", "++----"),
    ];
}
