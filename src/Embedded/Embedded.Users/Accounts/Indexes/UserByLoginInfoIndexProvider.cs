using OrchardCore.Users.Models;
using YesSql.Indexes;

namespace OrchardCore.Users.Indexes;

internal sealed class UserByLoginInfoIndexProvider : IndexProvider<User>
{
    public override void Describe(DescribeContext<User> context)
        => context.For<UserByLoginInfoIndex>().Map(user => user.LoginInfos.Select(login => new UserByLoginInfoIndex
        {
            LoginProvider = login.LoginProvider,
            ProviderKey = login.ProviderKey,
        }));
}
