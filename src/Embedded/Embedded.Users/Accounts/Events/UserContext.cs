namespace OrchardCore.Users.Handlers;

/// <summary>What an account event tells its handlers.</summary>
public class UserContext : UserContextBase
{
    public UserContext(IUser user)
        : base(user)
    {
    }
}
