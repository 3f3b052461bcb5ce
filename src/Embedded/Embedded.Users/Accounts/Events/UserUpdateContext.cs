namespace OrchardCore.Users.Handlers;

/// <summary>A change of an account, which a handler may cancel.</summary>
public class UserUpdateContext : UserContextBase
{
    public UserUpdateContext(IUser user)
        : base(user)
    {
    }

    public bool Cancel { get; set; }
}
