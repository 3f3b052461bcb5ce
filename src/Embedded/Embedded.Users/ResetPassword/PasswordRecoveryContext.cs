namespace OrchardCore.Users.Events;

/// <summary>Whose password is set anew.</summary>
public class PasswordRecoveryContext
{
    public PasswordRecoveryContext(IUser user) => User = user;

    public IUser User { get; }
}
