using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.Security.Permissions;
using OrchardCore.Users;

namespace Embedded.Admin.Settings.SigningIn;

/// <summary>A driver of a section of how people sign in.</summary>
internal abstract class SigningInDriver<TSettings>(IAuthorizationService authorization, IHttpContextAccessor accessor) : PermittedSiteDriver<TSettings>(authorization, accessor)
    where TSettings : class, new()
{
    protected sealed override string SettingsGroupId => SigningInGroup.Id;

    protected sealed override Permission Permission => CommonPermissions.ManageUsers;
}
