using Embedded.Mvc.Routing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Modules;
using YesSql;

namespace Embedded.Admin.Contents;

/// <summary>Content items in the admin, at the addresses that Orchard Core's own admin has.</summary>
[Feature("OrchardCore.Contents")]
[RequireFeatures("OrchardCore.Admin")]
[Admin]
[FormValueLimit(MostFormValues)]
[RequestSizeLimit(LargestForm)]
public sealed partial class AdminController(
    IContentManager contentManager,
    IContentItemDisplayManager display,
    IContentDefinitionManager definitions,
    IAuthorizationService authorization,
    IUpdateModelAccessor updater,
    INotifier notifier,
    ISession session,
    IHtmlLocalizer<AdminController> localizer) : Controller
{
    // A meeting with its directives or a taxonomy with its terms posts ten values for each.
    internal const int MostFormValues = 16_384;

    // Without scripts the photos of an article come with its form; each has the library's own limit.
    internal const int LargestForm = 100_000_000;

    private TypeNames Names => HttpContext.RequestServices.GetRequiredService<TypeNames>();

    private IActionResult Next(string? returnUrl, Func<IActionResult> other) =>
        !string.IsNullOrEmpty(returnUrl) && Url.IsLocalUrl(returnUrl) ? LocalRedirect(returnUrl) : other();
}
