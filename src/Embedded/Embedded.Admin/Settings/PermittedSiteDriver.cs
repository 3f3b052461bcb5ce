using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.DisplayManagement.Entities;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Security.Permissions;
using OrchardCore.Settings;

namespace Embedded.Admin.Settings;

/// <summary>A driver of a section of the site's settings that shows and takes it only where whoever asks has the permission.</summary>
internal abstract class PermittedSiteDriver<TSettings>(IAuthorizationService authorization, IHttpContextAccessor accessor) : SiteDisplayDriver<TSettings>
    where TSettings : class, new()
{
    /// <summary>What it takes to change the section.</summary>
    protected abstract Permission Permission { get; }

    public sealed override async Task<IDisplayResult?> EditAsync(ISite site, TSettings section, BuildEditorContext context)
        => await MayAsync() ? await ShowAsync(site, section) : null;

    public sealed override async Task<IDisplayResult?> UpdateAsync(ISite site, TSettings section, UpdateEditorContext context)
    {
        if (!await MayAsync())
        {
            return null;
        }

        await ApplyAsync(site, section, context);

        return await ShowAsync(site, section);
    }

    /// <summary>The section's form.</summary>
    protected abstract ValueTask<IDisplayResult> ShowAsync(ISite site, TSettings section);

    /// <summary>Takes over what was posted, and says what is wrong with it.</summary>
    protected abstract Task ApplyAsync(ISite site, TSettings section, UpdateEditorContext context);

    private async Task<bool> MayAsync() => accessor.HttpContext is { } context && await authorization.AuthorizeAsync(context.User, Permission);
}
