using System.Text.Json.Nodes;
using OrchardCore.Users.AuditTrail.Services;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;
using ISession = YesSql.ISession;

namespace Embedded.AuditTrail.Users;

/// <summary>Tells changes of an account that someone made from the counts and stamps that change by themselves.</summary>
internal sealed class AccountChanges(ISession session, UserEvents events)
{
    public async Task RecordAsync(User user)
    {
        if (await StoredAsync(user.UserId) is not { } before)
        {
            return;
        }

        if (before.PasswordHash != user.PasswordHash)
        {
            await events.RecordAsync(UserEventNames.PasswordChanged, user);
        }

        if (!before.RoleNames.ToHashSet(StringComparer.OrdinalIgnoreCase).SetEquals(user.RoleNames))
        {
            await events.RecordAsync(new RolesChange
            {
                Name = UserEventNames.RolesChanged,
                UserId = user.UserId,
                UserName = user.UserName,
                Before = [.. before.RoleNames],
                After = [.. user.RoleNames],
            });
        }

        if (!IsSame(before, user))
        {
            await events.RecordAsync(UserAuditTrailEventConfiguration.Updated, user);
        }
    }

    private static bool IsSame(User before, User user)
        => (before.UserName, before.Email, before.PhoneNumber, before.TwoFactorEnabled) == (user.UserName, user.Email, user.PhoneNumber, user.TwoFactorEnabled)
            && JsonNode.DeepEquals(before.Properties, user.Properties);

    /// <summary>The account as the store has it, beside the changes of this unit of work.</summary>
    private async Task<User?> StoredAsync(string userId)
    {
        await using var reading = session.Store.CreateSession(withTracking: false);

        return await reading.Query<User, UserIndex>(index => index.UserId == userId).FirstOrDefaultAsync();
    }
}
