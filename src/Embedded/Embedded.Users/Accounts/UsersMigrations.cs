using OrchardCore.Data.Migration;
using OrchardCore.Users.Indexes;
using YesSql.Sql;

namespace OrchardCore.Users;

internal sealed class UsersMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<UserIndex>(table => table
            .Column<string>(nameof(UserIndex.UserId), column => column.WithLength(26))
            .Column<string>(nameof(UserIndex.NormalizedUserName), column => column.WithLength(255))
            .Column<string>(nameof(UserIndex.NormalizedEmail), column => column.Nullable().WithLength(255))
            .Column<bool>(nameof(UserIndex.IsEnabled), column => column.NotNull().WithDefault(true))
            .Column<bool>(nameof(UserIndex.IsLockoutEnabled), column => column.NotNull().WithDefault(false))
            .Column<DateTime>(nameof(UserIndex.LockoutEndUtc), column => column.Nullable())
            .Column<int>(nameof(UserIndex.AccessFailedCount), column => column.NotNull().WithDefault(0)));

        await SchemaBuilder.AlterIndexTableAsync<UserIndex>(table =>
        {
            table.CreateIndex("IDX_UserIndex_UserId", nameof(UserIndex.UserId));
            table.CreateIndex("IDX_UserIndex_UserName", nameof(UserIndex.NormalizedUserName));
            table.CreateIndex("IDX_UserIndex_Email", nameof(UserIndex.NormalizedEmail));
        });

        await SchemaBuilder.CreateReduceIndexTableAsync<UserByRoleNameIndex>(table => table
            .Column<string>(nameof(UserByRoleNameIndex.RoleName), column => column.WithLength(255))
            .Column<int>(nameof(UserByRoleNameIndex.Count)));

        await SchemaBuilder.AlterIndexTableAsync<UserByRoleNameIndex>(table => table
            .CreateIndex("IDX_UserByRoleNameIndex_RoleName", nameof(UserByRoleNameIndex.RoleName)));

        await SchemaBuilder.CreateMapIndexTableAsync<UserByLoginInfoIndex>(table => table
            .Column<string>(nameof(UserByLoginInfoIndex.LoginProvider), column => column.WithLength(255))
            .Column<string>(nameof(UserByLoginInfoIndex.ProviderKey), column => column.WithLength(255)));

        await SchemaBuilder.AlterIndexTableAsync<UserByLoginInfoIndex>(table => table
            .CreateIndex("IDX_UserByLoginInfoIndex_Key", nameof(UserByLoginInfoIndex.LoginProvider), nameof(UserByLoginInfoIndex.ProviderKey)));

        await SchemaBuilder.CreateMapIndexTableAsync<UserByClaimIndex>(table => table
            .Column<string>(nameof(UserByClaimIndex.ClaimType), column => column.WithLength(255))
            .Column<string>(nameof(UserByClaimIndex.ClaimValue), column => column.WithLength(255)));

        await SchemaBuilder.AlterIndexTableAsync<UserByClaimIndex>(table => table
            .CreateIndex("IDX_UserByClaimIndex_Claim", nameof(UserByClaimIndex.ClaimType), nameof(UserByClaimIndex.ClaimValue)));

        return 1;
    }
}
