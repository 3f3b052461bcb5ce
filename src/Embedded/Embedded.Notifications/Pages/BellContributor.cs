using Embedded.Display.Layers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Zones;
using OrchardCore.Notifications;

namespace Embedded.Notifications.Pages;

/// <summary>Shows how many notifications wait, in the layout's zone "Tools" as the shape "NotificationsBell".</summary>
internal sealed class BellContributor(IHttpContextAccessor accessor, IAuthorizationService authorization, OwnNotifications own, IShapeFactory shapeFactory) : ILayoutContributor
{
    public async Task ContributeAsync(IZoneHolding layout)
    {
        if (accessor.HttpContext is { } context && AdminAttribute.IsApplied(context) && await authorization.AuthorizeAsync(context.User, NotificationPermissions.ManageNotifications))
        {
            await layout.Zones["Tools"].AddAsync(await shapeFactory.CreateAsync("NotificationsBell", Arguments.From(new { Unread = await own.CountUnreadAsync() })), "");
        }
    }
}
