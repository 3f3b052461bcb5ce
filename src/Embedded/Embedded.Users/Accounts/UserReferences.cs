using Embedded.Security;
using OrchardCore.Users.Indexes;
using YesSql;
using YesSql.Services;

namespace Embedded.Users.Accounts;

internal sealed class UserReferences(ISession session) : IUserReferences
{
    public async Task<IReadOnlyCollection<string>> FindMissingAsync(IReadOnlyCollection<string> userIds)
    {
        var wanted = userIds.ToArray();
        var found = await session.QueryIndex<UserIndex>(index => index.UserId.IsIn(wanted)).ListAsync();
        var existing = found.Select(index => index.UserId).ToHashSet(StringComparer.Ordinal);

        return [.. wanted.Where(id => !existing.Contains(id))];
    }
}
