using System.Security.Claims;

namespace OrchardCore.Users.Services;

/// <summary>Adds claims to an account's identity when it signs in.</summary>
public interface IUserClaimsProvider
{
    Task GenerateAsync(IUser user, ClaimsIdentity claims);
}
