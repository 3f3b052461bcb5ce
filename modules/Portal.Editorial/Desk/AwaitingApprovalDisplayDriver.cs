using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using Portal.Editorial.Models;
using Portal.Editorial.Review;

namespace Portal.Editorial.Desk;

/// <summary>Shows those who decide what waits longest, and those who write what was given back and what still waits.</summary>
internal sealed class AwaitingApprovalDisplayDriver(ReviewListing listing, IHttpContextAccessor accessor) : ContentPartDisplayDriver<AwaitingApproval>
{
    // The display type of Orchard Core's dashboard.
    private const string DisplayType = "DetailAdmin";

    private const int Most = 6;

    /// <inheritdoc/>
    public override async Task<IDisplayResult?> DisplayAsync(AwaitingApproval part, BuildPartDisplayContext context)
    {
        if (context.DisplayType != DisplayType || accessor.HttpContext?.User is not { } user)
        {
            return null;
        }

        var decides = await listing.DecidesAsync(user);
        if (!decides && !await listing.ListsAsync(user))
        {
            return null;
        }

        List<ReviewRow> rows = decides ? [] : [.. (await listing.ReadAsync(decides, EditorialStates.Returned, after: null, Most)).Rows];
        if (rows.Count < Most)
        {
            rows.AddRange((await listing.ReadAsync(decides, EditorialStates.Submitted, after: null, Most - rows.Count)).Rows);
        }

        return Initialize<AwaitingApprovalViewModel>(nameof(AwaitingApproval), model =>
        {
            model.Rows = rows;
            model.Decides = decides;
        }).Location(DisplayType, "Content:1");
    }
}
