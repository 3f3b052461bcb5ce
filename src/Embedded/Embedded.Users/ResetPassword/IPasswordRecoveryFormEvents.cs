namespace OrchardCore.Users.Events;

/// <summary>Told when a forgotten password is set anew; may refuse by reporting an error.</summary>
public interface IPasswordRecoveryFormEvents
{
    Task RecoveringPasswordAsync(Action<string, string> reportError);

    Task PasswordRecoveredAsync(PasswordRecoveryContext context);

    Task ResettingPasswordAsync(Action<string, string> reportError);

    Task PasswordResetAsync(PasswordRecoveryContext context);
}
