namespace OrchardCore.Users.Handlers;

/// <summary>What every account event carries: the account.</summary>
public class UserContextBase
{
    protected UserContextBase(IUser user) => User = user;

    public IUser User { get; }
}
