using Microsoft.AspNetCore.Identity;
using OrchardCore.Users.Models;
using YesSql.Indexes;

namespace OrchardCore.Users.Indexes;

internal sealed class UserByRoleNameIndexProvider(ILookupNormalizer normalizer) : IndexProvider<User>
{
    public override void Describe(DescribeContext<User> context)
        => context.For<UserByRoleNameIndex, string>()
            .Map(user => user.RoleNames
                .Select(role => normalizer.NormalizeName(role))
                .Distinct(StringComparer.Ordinal)
                .Select(role => new UserByRoleNameIndex { RoleName = role, Count = 1 }))
            .Group(index => index.RoleName)
            .Reduce(group => new UserByRoleNameIndex { RoleName = group.Key, Count = group.Sum(index => index.Count) })
            .Delete((index, removed) =>
            {
                index.Count -= removed.Sum(one => one.Count);
                return index.Count > 0 ? index : null;
            });
}
