using OrchardCore.Users;
using OrchardCore.Users.AuditTrail.Services;
using OrchardCore.Users.Events;
using OrchardCore.Users.Handlers;
using OrchardCore.Users.Models;

namespace Embedded.AuditTrail.Users;

/// <summary>Records sign-ins, and what is done with accounts.</summary>
internal sealed class UserEventHandler(UserEvents events, AccountChanges changes, SilentWork silent) : UserEventHandlerBase, ILoginFormEvent
{
    public Task LoggingInAsync(string userName, Action<string, string> reportError)
    {
        // Failures are counted and old hashes renewed: nobody changes the account.
        silent.Begin();

        return Task.CompletedTask;
    }

    public Task LoggedInAsync(IUser user) => events.RecordOwnAsync(UserAuditTrailEventConfiguration.LoggedIn, user);

    /// <summary>What was typed is no account's name; it may be a password in the wrong box, and is not kept.</summary>
    public Task LoggingInFailedAsync(string userName) => Task.CompletedTask;

    public Task LoggingInFailedAsync(IUser user) => events.RecordOwnAsync(UserAuditTrailEventConfiguration.LogInFailed, user);

    public Task IsLockedOutAsync(IUser user) => events.RecordOwnAsync(UserAuditTrailEventConfiguration.LogInIsLockedOut, user);

    public override Task CreatedAsync(UserCreateContext context) => events.RecordAsync(UserAuditTrailEventConfiguration.Created, context.User);

    public override Task UpdatedAsync(UserUpdateContext context) => silent.IsRunning ? Task.CompletedTask : changes.RecordAsync((User)context.User);

    public override Task DeletedAsync(UserDeleteContext context) => events.RecordAsync(UserAuditTrailEventConfiguration.Deleted, context.User);

    public override Task DisabledAsync(UserContext context) => events.RecordAsync(UserAuditTrailEventConfiguration.Disabled, context.User);

    public override Task EnabledAsync(UserContext context) => events.RecordAsync(UserAuditTrailEventConfiguration.Enabled, context.User);
}
