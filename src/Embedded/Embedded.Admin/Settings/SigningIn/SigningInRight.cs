using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.Users;

namespace Embedded.Admin.Settings.SigningIn;

/// <summary>Tells whether whoever asks may decide how people sign in.</summary>
internal sealed class SigningInRight(IAuthorizationService authorization, IHttpContextAccessor accessor)
{
    public Task<bool> IsGivenAsync() => authorization.AuthorizeAsync(accessor.HttpContext!.User, CommonPermissions.ManageUsers);
}
