using Embedded.Admin.Contents.Versions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Locking;
using OrchardCore.Locking.Distributed;

namespace Embedded.Admin.Contents;

/// <content>A form that is sent again, because the answer to the first time was lost on its way.</content>
public sealed partial class AdminController
{
    private static readonly TimeSpan s_longestCreation = TimeSpan.FromMinutes(1);

    private StoredForms Forms => HttpContext.RequestServices.GetRequiredService<StoredForms>();

    /// <summary>The same form of a new item is stored by one request at a time.</summary>
    private Task<ILocker> OneAtATimeAsync(string newItemId)
        => HttpContext.RequestServices.GetRequiredService<IDistributedLock>().AcquireLockAsync("NEW_ITEM_" + newItemId, s_longestCreation);

    /// <summary>The form of a new item whose item is stored already: its editor goes on from there.</summary>
    private Task<IActionResult> GoOnAsync(ContentItem stored, string contentType, string? returnUrl, bool publish)
    {
        if (stored.ContentType != contentType)
        {
            return Task.FromResult<IActionResult>(NotFound());
        }

        RouteData.Values["action"] = Edit;
        RouteData.Values["contentItemId"] = stored.ContentItemId;
        ViewData[AddressKey] = Url.Action(Edit, new { contentItemId = stored.ContentItemId, returnUrl });

        return SaveAsync(stored.ContentItemId, returnUrl, publish);
    }

    /// <summary>Whether the item was stored from elsewhere since the form was built that is sent now.</summary>
    private bool IsStoredElsewhere(ContentItem latest)
    {
        var stamp = EditorStamp.Of(latest);

        return (EditorStamp.Sent(Request) ?? NewItems.SentId(Request)) is { } sent && sent != stamp && !Forms.IsFrom(UserId, Request, stamp);
    }
}
