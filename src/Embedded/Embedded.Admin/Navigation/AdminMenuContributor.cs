using Embedded.Display.Layers;
using Embedded.Display.Razor;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Zones;
using OrchardCore.Navigation;

namespace Embedded.Admin.Navigation;

/// <summary>Shows the admin's menu in the layout's zone "Navigation" as the shape "AdminNavigation".</summary>
internal sealed class AdminMenuContributor(
    IHttpContextAccessor accessor,
    INavigationManager navigation,
    IShapeFactory shapeFactory,
    IOptions<AdminOptions> options,
    ViewContextAccessor views) : ILayoutContributor
{
    public async Task ContributeAsync(IZoneHolding layout)
    {
        if (accessor.HttpContext is not { } context || !AdminAttribute.IsApplied(context) || views.ViewContext is not { } view)
        {
            return;
        }

        var items = (await navigation.BuildMenuAsync(NavigationConstants.AdminId, view)).ToArray();
        var model = new AdminNavigationViewModel(AdminNavigationEntry.ListOf(
            items,
            context.Request.PathBase + context.Request.Path + context.Request.QueryString,
            $"{context.Request.PathBase}/{options.Value.AdminUrlPrefix}"));
        var shape = await shapeFactory.CreateAsync("AdminNavigation", Arguments.From(new { Menu = model }));
        await layout.Zones["Navigation"].AddAsync(shape, "");
    }
}
