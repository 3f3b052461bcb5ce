using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Modules;
using OrchardCore.Security;
using OrchardCore.Users;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;
using YesSql.Services;

namespace Embedded.Users.Administration;

/// <summary>Lists the accounts that its reader may list, by name, from one page to the next.</summary>
internal sealed class AccountDirectory(
    ISession session,
    ILookupNormalizer normalizer,
    RoleManager<IRole> roles,
    IAuthorizationService authorization,
    IClock clock)
{
    /// <summary>How often one page reads on where accounts are kept from its reader.</summary>
    private const int MostReads = 5;

    public async Task<bool> IsForAsync(ClaimsPrincipal reader)
        => await authorization.AuthorizeAsync(reader, CommonPermissions.ListUsers) || (await RolesForAsync(reader)).Count > 0;

    public async Task<AccountPage> ListAsync(ClaimsPrincipal reader, AccountFilter filter)
    {
        var ofRoles = await authorization.AuthorizeAsync(reader, CommonPermissions.ListUsers) ? null : await RolesForAsync(reader);
        if (filter.Before is not { } before)
        {
            var (accounts, next) = await ReadAsync(reader, filter, ofRoles, filter.After, isBackward: false);

            return new(accounts, filter.After is null ? null : accounts.FirstOrDefault()?.NormalizedUserName ?? filter.After, next);
        }

        var (rows, previous) = await ReadAsync(reader, filter, ofRoles, before, isBackward: true);
        if (previous is null)
        {
            // There is less than a page before the place: the first page is shown whole.
            return await ListAsync(reader, filter with { Before = null, After = null });
        }

        rows.Reverse();

        return new(rows, previous, rows.Count > 0 ? rows[^1].NormalizedUserName : before);
    }

    /// <summary>The roles whose accounts the reader may list, where not all.</summary>
    private async Task<IReadOnlyList<string>> RolesForAsync(ClaimsPrincipal reader)
    {
        var listed = new List<string>();
        foreach (var role in roles.Roles.Select(role => role.RoleName).ToArray())
        {
            if (await authorization.AuthorizeAsync(reader, CommonPermissions.CreateListUsersInRolePermission(role)))
            {
                listed.Add(normalizer.NormalizeName(role));
            }
        }

        return listed;
    }

    private async Task<(List<User> Accounts, string? Next)> ReadAsync(ClaimsPrincipal reader, AccountFilter filter, IReadOnlyList<string>? ofRoles, string? place, bool isBackward)
    {
        var accounts = new List<User>();
        for (var read = 0; read < MostReads; read++)
        {
            var found = (await From(Query(filter, ofRoles), place, isBackward).Take(filter.Size + 1).ListAsync()).ToArray();
            foreach (var user in found)
            {
                if (ofRoles is not null && !await authorization.AuthorizeAsync(reader, CommonPermissions.ListUsers, user))
                {
                    continue;
                }

                if (accounts.Count == filter.Size)
                {
                    return (accounts, accounts[^1].NormalizedUserName);
                }

                accounts.Add(user);
            }

            if (found.Length <= filter.Size)
            {
                return (accounts, null);
            }

            place = found[^1].NormalizedUserName;
        }

        return (accounts, place);
    }

    private static IQuery<User> From(IQuery<User> query, string? place, bool isBackward)
    {
        if (place is not null)
        {
            query = isBackward
                ? query.With<UserIndex>(index => index.NormalizedUserName.CompareTo(place) < 0)
                : query.With<UserIndex>(index => index.NormalizedUserName.CompareTo(place) > 0);
        }

        var byName = query.With<UserIndex>();

        return isBackward ? byName.OrderByDescending(index => index.NormalizedUserName) : byName.OrderBy(index => index.NormalizedUserName);
    }

    private IQuery<User> Query(AccountFilter filter, IReadOnlyList<string>? ofRoles)
    {
        IQuery<User> query = session.Query<User, UserIndex>();
        if (!string.IsNullOrWhiteSpace(filter.Search))
        {
            var text = normalizer.NormalizeName(filter.Search.Trim());
            query = query.With<UserIndex>(index => index.NormalizedUserName.Contains(text) || index.NormalizedEmail!.Contains(text));
        }

        if (filter.State is { } state)
        {
            var now = clock.UtcNow;
            query = state switch
            {
                AccountState.Enabled => query.With<UserIndex>(index => index.IsEnabled),
                AccountState.Disabled => query.With<UserIndex>(index => !index.IsEnabled),
                _ => query.With<UserIndex>(index => index.LockoutEndUtc > now),
            };
        }

        if (!string.IsNullOrEmpty(filter.Role))
        {
            var role = normalizer.NormalizeName(filter.Role);

            return query.With<UserByRoleNameIndex>(index => index.RoleName == role);
        }

        return ofRoles is null ? query : query.With<UserByRoleNameIndex>(index => index.RoleName.IsIn(ofRoles));
    }
}
