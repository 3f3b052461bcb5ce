namespace OrchardCore.Users.Handlers;

/// <summary>A removal of an account, which a handler may cancel.</summary>
public class UserDeleteContext : UserContextBase
{
    public UserDeleteContext(IUser user)
        : base(user)
    {
    }

    public bool Cancel { get; set; }
}
