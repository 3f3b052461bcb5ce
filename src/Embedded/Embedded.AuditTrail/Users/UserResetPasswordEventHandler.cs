using OrchardCore.Users.AuditTrail.ResetPassword;
using OrchardCore.Users.Events;

namespace Embedded.AuditTrail.Users;

/// <summary>Records passwords that are set anew through the link of a mail.</summary>
internal sealed class UserResetPasswordEventHandler(UserEvents events, SilentWork silent) : IPasswordRecoveryFormEvents
{
    public Task RecoveringPasswordAsync(Action<string, string> reportError) => Task.CompletedTask;

    public Task PasswordRecoveredAsync(PasswordRecoveryContext context)
        => events.RecordOwnAsync(UserResetPasswordAuditTrailEventConfiguration.PasswordRecovered, context.User);

    public Task ResettingPasswordAsync(Action<string, string> reportError)
    {
        silent.Begin();

        return Task.CompletedTask;
    }

    public Task PasswordResetAsync(PasswordRecoveryContext context)
        => events.RecordOwnAsync(UserResetPasswordAuditTrailEventConfiguration.PasswordReset, context.User);
}
