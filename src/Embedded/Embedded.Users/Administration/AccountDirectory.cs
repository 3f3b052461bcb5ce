using Microsoft.AspNetCore.Identity;
using OrchardCore.Modules;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;

namespace Embedded.Users.Administration;

/// <summary>Lists accounts by name, page by page.</summary>
internal sealed class AccountDirectory(ISession session, ILookupNormalizer normalizer, IClock clock)
{
    public async Task<AccountPage> ListAsync(AccountFilter filter)
    {
        var size = Math.Clamp(filter.PageSize, 1, AccountFilter.LargestPageSize);
        var total = await Query(filter).CountAsync();
        var page = Math.Clamp(filter.Page, 1, Math.Max(1, (total + size - 1) / size));
        var accounts = await Query(filter).With<UserIndex>().OrderBy(index => index.NormalizedUserName).Skip((page - 1) * size).Take(size).ListAsync();

        return new AccountPage([.. accounts], total, page, size);
    }

    private IQuery<User> Query(AccountFilter filter)
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
            query = query.With<UserByRoleNameIndex>(index => index.RoleName == role);
        }

        return query;
    }
}
