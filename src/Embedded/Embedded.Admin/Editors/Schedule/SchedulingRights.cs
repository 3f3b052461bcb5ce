using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;

namespace Embedded.Admin.Editors.Schedule;

/// <summary>Who may publish an item may say when.</summary>
internal sealed class SchedulingRights(IAuthorizationService authorization, IHttpContextAccessor accessor)
{
    public Task<bool> MayScheduleAsync(ContentItem item) => authorization.AuthorizeAsync(accessor.HttpContext!.User, CommonPermissions.PublishContent, (object)item);

    /// <summary>The button that was pressed.</summary>
    public string Button => accessor.HttpContext!.Request.Form["submit.Save"].ToString();
}
