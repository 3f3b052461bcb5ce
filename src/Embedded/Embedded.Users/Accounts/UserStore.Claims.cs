using Microsoft.AspNetCore.Identity;
using System.Security.Claims;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;
using OrchardCore.Users;

namespace Embedded.Users.Accounts;

internal sealed partial class UserStore : IUserClaimStore<IUser>
{
    public Task<IList<Claim>> GetClaimsAsync(IUser user, CancellationToken cancellationToken)
        => Task.FromResult<IList<Claim>>([.. Stored(user).UserClaims.Select(claim => claim.ToClaim())]);

    public Task AddClaimsAsync(IUser user, IEnumerable<Claim> claims, CancellationToken cancellationToken)
    {
        var stored = Stored(user);
        foreach (var claim in claims)
        {
            stored.UserClaims.Add(new UserClaim { ClaimType = claim.Type, ClaimValue = claim.Value });
        }

        return Task.CompletedTask;
    }

    public Task ReplaceClaimAsync(IUser user, Claim claim, Claim newClaim, CancellationToken cancellationToken)
    {
        foreach (var match in Stored(user).UserClaims.Where(one => IsSame(one, claim)))
        {
            match.ClaimType = newClaim.Type;
            match.ClaimValue = newClaim.Value;
        }

        return Task.CompletedTask;
    }

    public Task RemoveClaimsAsync(IUser user, IEnumerable<Claim> claims, CancellationToken cancellationToken)
    {
        var stored = Stored(user);
        stored.UserClaims = [.. stored.UserClaims.Where(one => !claims.Any(claim => IsSame(one, claim)))];
        return Task.CompletedTask;
    }

    public async Task<IList<IUser>> GetUsersForClaimAsync(Claim claim, CancellationToken cancellationToken)
    {
        var (type, value) = (claim.Type, claim.Value);
        return [.. await session.Query<User, UserByClaimIndex>(index => index.ClaimType == type && index.ClaimValue == value).ListAsync()];
    }

    private static bool IsSame(UserClaim one, Claim other) => one.ClaimType == other.Type && one.ClaimValue == other.Value;
}
